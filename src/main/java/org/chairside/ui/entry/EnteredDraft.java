package org.chairside.ui.entry;

import java.time.Instant;
import java.util.List;
import org.chairside.chart.ChartEntry;
import org.chairside.desk.Drafts.Draft;
import org.chairside.intake.LineReading;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.chairside.ui.submit.SessionContext;

/**
 * A line that was entered, and left behind as a draft because the end came before it was forgotten: what it says stands in
 * the record already, by the same person and since it was begun. Brought back it would be entered twice. Screen thread only.
 */
public record EnteredDraft(SessionContext context) {
    public boolean isEntered(Draft draft) {
        List<Proposed> said = said(draft.text());
        return !said.isEmpty() && said.stream().allMatch(each -> isRecorded(each.event(), draft.since()));
    }

    private List<Proposed> said(String line) {
        return switch (new SessionLineReader(context).read(line, context.now())) {
            case LineReading.Accepted accepted -> accepted.events();
            case LineReading.Questioned questioned -> questioned.asTyped();
            case LineReading.Blank _, LineReading.Refused _ -> List.of();
        };
    }

    private boolean isRecorded(Event event, Instant since) {
        return context.chart().chartEntries().stream()
                .filter(ChartEntry::stands)
                .map(ChartEntry::original)
                .filter(recorded -> !recorded.entry().enteredAt().isBefore(since))
                .filter(recorded ->
                        recorded.entry().author().id().equals(context.author().id()))
                .map(Recorded::event)
                .anyMatch(recorded -> isSame(recorded, event));
    }

    /** What was confirmed with it may differ by now; what was measured may not. */
    private static boolean isSame(Event recorded, Event event) {
        if (recorded instanceof Event.VitalsTaken before && event instanceof Event.VitalsTaken now) {
            return before.vitals().equals(now.vitals()) && before.note().equals(now.note());
        }
        return recorded.equals(event);
    }
}
