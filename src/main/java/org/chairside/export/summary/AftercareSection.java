package org.chairside.export.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.ChartEntry;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageTimes;
import org.chairside.model.Event;
import org.chairside.model.SessionState;

/** What was done once the patient had left: contacts, and whether the monitoring form was sent. */
final class AftercareSection implements SummarySection {
    @Override
    public void write(Node body, SummaryContext brief) {
        List<ChartEntry> done = brief.standing().stream()
                .filter(line ->
                        line.event() instanceof Event.FollowUpLogged || line.event() instanceof Event.RemsSubmitted)
                .toList();
        Optional<LocalDate> due = formDue(brief);
        if (done.isEmpty() && due.isEmpty()) {
            return;
        }
        Node block = body.add("div", "block");
        block.put("h2", "", brief.text("aftercare"));
        done.forEach(line -> block.put("p", "listed", brief.signed(line, brief::say) + "."));
        due.ifPresent(day -> block.put("p", "listed", brief.text("form-due", PageTimes.date(day))));
    }

    /** Until when the form is wanted; empty where none is, or where it was sent. */
    private static Optional<LocalDate> formDue(SummaryContext brief) {
        boolean sent = brief.standing().stream().anyMatch(line -> line.event() instanceof Event.RemsSubmitted);
        boolean over = brief.chart().state() == SessionState.RELEASED;
        return sent || !over
                ? Optional.empty()
                : brief.chart().protocol().aftercare().remsDays().map(days -> brief.when()
                        .day(brief.chart().openedAt())
                        .plusDays(days));
    }
}
