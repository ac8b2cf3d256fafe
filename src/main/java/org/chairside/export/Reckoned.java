package org.chairside.export;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.Doses;
import org.chairside.chart.Edition;
import org.chairside.chart.Notice;
import org.chairside.export.facts.Fact;
import org.chairside.export.summary.Amounts;
import org.chairside.export.summary.Brief;

/** What no entry says by itself but the chart adds up to: totals, both clocks, notices. Each with the time it holds from. */
record Reckoned(Instant at, Fact fact) {
    static List<Reckoned> of(Chart chart) {
        List<Reckoned> all = new ArrayList<>(totals(chart));
        all.addAll(clocks(chart));
        chart.notices().forEach(notice -> all.addAll(of(notice)));
        return all;
    }

    private static List<Reckoned> totals(Chart chart) {
        List<Reckoned> all = new ArrayList<>();
        Amounts amounts = new Amounts(Brief.of(chart, Edition.FIRST));
        Instant end = chart.closedAt().orElse(chart.last().entry().happenedAt());
        chart.doses().total().ifPresent(total -> {
            all.add(new Reckoned(end, Fact.number("dose-total", total.milligrams(), "mg")));
            amounts.perKilogram(total)
                    .ifPresent(each -> all.add(new Reckoned(end, Fact.number("dose-per-kilogram", each, "mg/kg"))));
        });
        amounts.wasted()
                .ifPresent(dose -> all.add(new Reckoned(end, Fact.number("wasted-total", dose.milligrams(), "mg"))));
        return all;
    }

    private static List<Reckoned> clocks(Chart chart) {
        List<Reckoned> all = new ArrayList<>();
        Doses doses = chart.doses();
        chart.closedAt().ifPresent(end -> {
            stay("stay-from-first-dose", doses.first(), end).ifPresent(all::add);
            stay("stay-from-last-dose", doses.lastGiven(), end).ifPresent(all::add);
        });
        return all;
    }

    private static Optional<Reckoned> stay(String name, Optional<Instant> from, Instant end) {
        return from.map(start -> new Reckoned(
                end,
                Fact.number(name, Long.toString(Duration.between(start, end).toMinutes()), "min")));
    }

    private static List<Reckoned> of(Notice notice) {
        List<Reckoned> all = new ArrayList<>();
        all.add(new Reckoned(notice.since(), Fact.text("notice", notice.limit().code())));
        notice.worst()
                .ifPresent(worst -> all.add(new Reckoned(
                        notice.since(),
                        Fact.number(
                                "notice-worst",
                                worst.text(),
                                worst.component().vital().ucum()))));
        notice.worstSeverity()
                .ifPresent(worst -> all.add(new Reckoned(notice.since(), Fact.finding("notice-worst", worst))));
        all.add(new Reckoned(notice.since(), Fact.text("notice-answered", notice.wantsAnswer() ? "no" : "yes")));
        notice.until()
                .ifPresent(until -> all.add(new Reckoned(
                        until, Fact.text("notice-over", notice.limit().code()))));
        return all;
    }
}
