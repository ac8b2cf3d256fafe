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
import org.chairside.export.page.PageLanguage;
import org.chairside.export.summary.Amounts;
import org.chairside.export.summary.SummaryContext;

/** What no entry says by itself but the chart adds up to: totals, both clocks, notices. Each with the time it holds from. */
record DerivedRows(Instant at, Fact fact) {
    static List<DerivedRows> of(Chart chart) {
        List<DerivedRows> all = new ArrayList<>(totals(chart));
        all.addAll(clocks(chart));
        chart.notices().forEach(notice -> all.addAll(of(notice)));
        return all;
    }

    private static List<DerivedRows> totals(Chart chart) {
        List<DerivedRows> all = new ArrayList<>();
        Amounts amounts =
                new Amounts(SummaryContext.of(Outgoing.unchecked(chart, Edition.FIRST), PageLanguage.common()));
        Instant end = chart.closedAt().orElse(chart.lastInLog().entry().happenedAt());
        chart.doses().total().ifPresent(total -> {
            all.add(new DerivedRows(end, Fact.number(Term.DOSE_TOTAL, total.milligrams())));
            amounts.perKilogram(total)
                    .ifPresent(each -> all.add(new DerivedRows(end, Fact.number(Term.DOSE_PER_KILOGRAM, each))));
        });
        amounts.wasted()
                .ifPresent(dose -> all.add(new DerivedRows(end, Fact.number(Term.WASTED_TOTAL, dose.milligrams()))));
        return all;
    }

    private static List<DerivedRows> clocks(Chart chart) {
        List<DerivedRows> all = new ArrayList<>();
        Doses doses = chart.doses();
        chart.closedAt().ifPresent(end -> {
            stay(Term.STAY_FROM_FIRST_DOSE, doses.first(), end).ifPresent(all::add);
            stay(Term.STAY_FROM_LAST_DOSE, doses.lastGiven(), end).ifPresent(all::add);
        });
        return all;
    }

    private static Optional<DerivedRows> stay(Term term, Optional<Instant> from, Instant end) {
        return from.map(start -> new DerivedRows(
                end, Fact.count(term, Duration.between(start, end).toMinutes())));
    }

    private static List<DerivedRows> of(Notice notice) {
        List<DerivedRows> all = new ArrayList<>();
        all.add(new DerivedRows(
                notice.since(), Fact.text(Term.NOTICE, notice.limit().code())));
        notice.worst()
                .ifPresent(worst -> all.add(new DerivedRows(
                        notice.since(),
                        Fact.number(
                                Term.NOTICE_WORST,
                                Term.NOTICE_WORST.code(),
                                worst.text(),
                                worst.component().vital().ucum()))));
        notice.worstSeverity()
                .ifPresent(worst -> all.add(new DerivedRows(
                        notice.since(), Fact.finding(Term.NOTICE_WORST, Term.NOTICE_WORST.code(), worst))));
        all.add(new DerivedRows(notice.since(), Fact.text(Term.NOTICE_ANSWERED, notice.wantsAnswer() ? "no" : "yes")));
        notice.ending()
                .ifPresent(ending -> all.add(new DerivedRows(
                        ending.at(), Fact.text(term(ending), notice.limit().code()))));
        return all;
    }

    private static Term term(Notice.Ending ending) {
        return switch (ending) {
            case Notice.Ending.BackInRange _ -> Term.NOTICE_OVER;
            case Notice.Ending.RuleEnded _ -> Term.NOTICE_RULE_ENDED;
        };
    }
}
