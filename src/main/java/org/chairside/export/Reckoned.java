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
import org.chairside.chart.Outgoing;
import org.chairside.export.facts.Fact;
import org.chairside.export.facts.Term;
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
        Amounts amounts = new Amounts(Brief.of(Outgoing.unchecked(chart, Edition.FIRST)));
        Instant end = chart.closedAt().orElse(chart.last().entry().happenedAt());
        chart.doses().total().ifPresent(total -> {
            all.add(new Reckoned(end, Fact.number(Term.DOSE_TOTAL, total.milligrams())));
            amounts.perKilogram(total)
                    .ifPresent(each -> all.add(new Reckoned(end, Fact.number(Term.DOSE_PER_KILOGRAM, each))));
        });
        amounts.wasted()
                .ifPresent(dose -> all.add(new Reckoned(end, Fact.number(Term.WASTED_TOTAL, dose.milligrams()))));
        return all;
    }

    private static List<Reckoned> clocks(Chart chart) {
        List<Reckoned> all = new ArrayList<>();
        Doses doses = chart.doses();
        chart.closedAt().ifPresent(end -> {
            stay(Term.STAY_FROM_FIRST_DOSE, doses.first(), end).ifPresent(all::add);
            stay(Term.STAY_FROM_LAST_DOSE, doses.lastGiven(), end).ifPresent(all::add);
        });
        return all;
    }

    private static Optional<Reckoned> stay(Term term, Optional<Instant> from, Instant end) {
        return from.map(start ->
                new Reckoned(end, Fact.count(term, Duration.between(start, end).toMinutes())));
    }

    private static List<Reckoned> of(Notice notice) {
        List<Reckoned> all = new ArrayList<>();
        all.add(new Reckoned(
                notice.since(), Fact.text(Term.NOTICE, notice.limit().code())));
        notice.worst()
                .ifPresent(worst -> all.add(new Reckoned(
                        notice.since(),
                        Fact.number(
                                Term.NOTICE_WORST,
                                Term.NOTICE_WORST.code(),
                                worst.text(),
                                worst.component().vital().ucum()))));
        notice.worstSeverity()
                .ifPresent(worst -> all.add(new Reckoned(
                        notice.since(), Fact.finding(Term.NOTICE_WORST, Term.NOTICE_WORST.code(), worst))));
        all.add(new Reckoned(notice.since(), Fact.text(Term.NOTICE_ANSWERED, notice.wantsAnswer() ? "no" : "yes")));
        notice.until()
                .ifPresent(until -> all.add(new Reckoned(
                        until, Fact.text(Term.NOTICE_OVER, notice.limit().code()))));
        return all;
    }
}
