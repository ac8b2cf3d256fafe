package org.chairside.export.rems;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.model.Event;
import org.chairside.model.SessionState;
import org.chairside.model.UnreadableEntry;

/** What to know before the form is sent. */
final class RemsRemarks {
    /** The form reminds of it (CLINICAL 2.1). */
    private static final Duration LEAST = Duration.ofHours(2);

    private RemsRemarks() {}

    static List<String> of(RemsContext context) {
        Chart chart = context.chart();
        List<String> all = new ArrayList<>();
        chart.unreadable().stream()
                .filter(UnreadableEntry::isOurs)
                .map(each -> context.wording().text("remark.unreadable", Long.toString(each.seq())))
                .forEach(all::add);
        Optional<Instant> first = context.firstDevice();
        if (first.isEmpty() && chart.state() != SessionState.OPEN) {
            all.add(context.wording().text("remark.nothing-given"));
        }
        if (chart.state() == SessionState.OPEN) {
            all.add(context.wording().text("remark.open"));
        }
        all.add(sent(context).orElseGet(() -> due(context)));
        first.flatMap(from -> chart.closedAt().map(to -> Duration.between(from, to)))
                .filter(watched -> chart.state().hasLeft() && watched.compareTo(LEAST) < 0)
                .ifPresent(watched -> all.add(context.wording().text("remark.short", Wording.minutes(watched))));
        all.add(context.wording().text("remark.inpatient"));
        return all;
    }

    private static Optional<String> sent(RemsContext context) {
        return context.chart().facts().lastLine(Event.RemsSubmitted.class).map((ChartEntry line) -> context.wording()
                .text(
                        "remark.sent",
                        context.wording().date(context.wording().day(line.happenedAt())),
                        ((Event.RemsSubmitted) line.event()).how()));
    }

    private static String due(RemsContext context) {
        LocalDate day = context.wording()
                .day(context.firstDevice().orElse(context.chart().openedAt()));
        return context.chart()
                .protocol()
                .aftercare()
                .remsDays()
                .map(days ->
                        context.wording().text("remark.due", context.wording().date(day.plusDays(days))))
                .orElseGet(() -> context.wording().text("remark.no-due"));
    }
}
