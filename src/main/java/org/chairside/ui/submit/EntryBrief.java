package org.chairside.ui.submit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Measurement;
import org.chairside.model.Recorded;
import org.chairside.model.Vitals;

/** Entries in as few words as the saved mark has room for: a set as it was typed, anything else as in the log. */
public final class EntryBrief {
    private final SessionContext context;

    public EntryBrief(SessionContext context) {
        this.context = context;
    }

    String of(List<Proposed> proposed) {
        return proposed.stream().map(each -> of(each.event())).collect(joining(" \u00b7 "));
    }

    private String of(Event event) {
        return switch (event) {
            case Event.VitalsTaken taken when taken.vitals().notTaken().isEmpty() -> values(taken.vitals());
            case Event.EntryAmended amended -> of(amended.replacement());
            default -> context.eventWords().say(event, context.chart().protocol());
        };
    }

    /** {@code 138/84 78 97}, as it would be typed. */
    public String values(Vitals vitals) {
        return context.inOrder(vitals).stream().map(this::value).collect(joining(" "));
    }

    private String value(Measurement measurement) {
        return context.clinicalWords().value(measurement);
    }

    KeptMark mark(PendingSubmission submission, List<Recorded> written) {
        Recorded first = written.getFirst();
        if (written.stream().anyMatch(Recorded::isHeld)) {
            String held =
                    context.text("session.held", context.ui().words().time(first.recordedAt()), submission.words());
            return new KeptMark(
                    held, submission.words(), submission.typed(), first.recordedAt(), undoable(written), true);
        }
        String number = written.size() == 1
                ? context.text("session.saved.number", Long.toString(first.seq()))
                : context.text(
                        "session.saved.numbers",
                        Long.toString(first.seq()),
                        Long.toString(written.getLast().seq()));
        String text = context.text(
                "session.saved", context.ui().words().time(first.recordedAt()), number, submission.words());
        return new KeptMark(text, submission.words(), submission.typed(), first.recordedAt(), undoable(written), false);
    }

    /** A correction is not taken back but corrected again. */
    private static List<EntryId> undoable(List<Recorded> written) {
        boolean correction = written.stream().anyMatch(each -> each.event() instanceof Event.Correction);
        return correction ? List.of() : written.stream().map(Recorded::id).toList();
    }
}
