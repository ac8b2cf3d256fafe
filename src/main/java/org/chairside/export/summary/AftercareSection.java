package org.chairside.export.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.ChartEntry;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageTimes;
import org.chairside.model.Event;

/** What was done once the patient had left: contacts, and whether the monitoring form was sent. */
final class AftercareSection implements SummarySection {
    @Override
    public void write(Node body, SummaryContext context) {
        List<ChartEntry> done = context.standing().stream()
                .filter(line ->
                        line.event() instanceof Event.FollowUpLogged || line.event() instanceof Event.RemsSubmitted)
                .toList();
        Optional<LocalDate> due = formDue(context);
        if (done.isEmpty() && due.isEmpty()) {
            return;
        }
        Node block = body.add("div", "block");
        block.put("h2", "", context.text("aftercare"));
        done.forEach(line -> block.put("p", "listed", context.signed(line, context::say) + "."));
        due.ifPresent(day -> block.put("p", "listed", context.text("form-due", PageTimes.date(day))));
    }

    /** Until when the form is wanted; empty where none is, or where it was sent. */
    private static Optional<LocalDate> formDue(SummaryContext context) {
        boolean sent = context.standing().stream().anyMatch(line -> line.event() instanceof Event.RemsSubmitted);
        boolean over = context.chart().state().hasLeft();
        return sent || !over
                ? Optional.empty()
                : context.chart().protocol().aftercare().remsDays().map(days -> context.when()
                        .day(context.chart().openedAt())
                        .plusDays(days));
    }
}
