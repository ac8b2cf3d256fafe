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

    static List<String> of(RemsContext reading) {
        Chart chart = reading.chart();
        List<String> all = new ArrayList<>();
        chart.unreadable().stream()
                .filter(UnreadableEntry::isOurs)
                .map(each -> reading.wording().text("remark.unreadable", Long.toString(each.seq())))
                .forEach(all::add);
        Optional<Instant> first = reading.firstDevice();
        if (first.isEmpty() && chart.state() != SessionState.OPEN) {
            all.add(reading.wording().text("remark.nothing-given"));
        }
        if (chart.state() == SessionState.OPEN) {
            all.add(reading.wording().text("remark.open"));
        }
        all.add(sent(reading).orElseGet(() -> due(reading)));
        first.flatMap(from -> chart.closedAt().map(to -> Duration.between(from, to)))
                .filter(watched -> chart.state() == SessionState.RELEASED && watched.compareTo(LEAST) < 0)
                .ifPresent(watched -> all.add(reading.wording().text("remark.short", Wording.minutes(watched))));
        all.add(reading.wording().text("remark.inpatient"));
        return all;
    }

    private static Optional<String> sent(RemsContext reading) {
        return reading.chart().said().lastLine(Event.RemsSubmitted.class).map((ChartEntry line) -> reading.wording()
                .text(
                        "remark.sent",
                        reading.wording().date(reading.wording().day(line.happenedAt())),
                        ((Event.RemsSubmitted) line.event()).how()));
    }

    private static String due(RemsContext reading) {
        LocalDate day = reading.wording()
                .day(reading.firstDevice().orElse(reading.chart().openedAt()));
        return reading.chart()
                .protocol()
                .aftercare()
                .remsDays()
                .map(days ->
                        reading.wording().text("remark.due", reading.wording().date(day.plusDays(days))))
                .orElseGet(() -> reading.wording().text("remark.no-due"));
    }
}
