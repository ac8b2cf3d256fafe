package org.chairside.export.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Line;
import org.chairside.export.page.Node;
import org.chairside.export.page.When;
import org.chairside.model.Event;
import org.chairside.model.SessionState;

/** What was done once the patient had left: contacts, and whether the monitoring form was sent. */
final class Aftercare implements Section {
    @Override
    public void write(Node body, Brief brief) {
        List<Line> done = brief.standing().stream()
                .filter(line ->
                        line.event() instanceof Event.FollowUpLogged || line.event() instanceof Event.RemsSubmitted)
                .toList();
        Optional<LocalDate> due = formDue(brief);
        if (done.isEmpty() && due.isEmpty()) {
            return;
        }
        Node block = body.add("div", "block");
        block.put("h2", "", brief.text("aftercare"));
        done.forEach(line -> block.put("p", "listed", brief.signed(line, new EventWords(brief)::of) + "."));
        due.ifPresent(day -> block.put("p", "listed", brief.text("form-due", When.date(day))));
    }

    /** Until when the form is wanted; empty where none is, or where it was sent. */
    private static Optional<LocalDate> formDue(Brief brief) {
        boolean sent = brief.standing().stream().anyMatch(line -> line.event() instanceof Event.RemsSubmitted);
        boolean over = brief.chart().state() == SessionState.RELEASED;
        return sent || !over
                ? Optional.empty()
                : brief.chart().protocol().aftercare().remsDays().map(days -> brief.when()
                        .day(brief.chart().openedAt())
                        .plusDays(days));
    }
}
