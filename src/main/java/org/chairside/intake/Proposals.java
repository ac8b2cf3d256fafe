package org.chairside.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.intake.LineReading.Question;
import org.chairside.model.Event;

/**
 * The events of a line. A note belongs to the set, or to the one effect, it was typed with; beside several effects it
 * stands for itself.
 */
final class Proposals {
    /** Kept as the note of an effect that was typed with a question mark. */
    static final String UNSURE = "?";

    private Proposals() {}

    static List<Proposed> of(LineDraft draft, List<Question> questions) {
        Instant when = draft.when();
        List<Event> events = new ArrayList<>();
        boolean set = !draft.vitals().isEmpty();
        boolean noteOnEffect = !set && draft.felt().size() == 1;
        if (set) {
            events.add(new Event.VitalsTaken(draft.vitals(), codes(questions), draft.note()));
        }
        draft.felt().forEach(effect -> events.add(asked(effect, noteOnEffect ? draft.note() : "")));
        if (!set && !noteOnEffect && !draft.note().isEmpty()) {
            events.add(new Event.NoteWritten(draft.note()));
        }
        return events.stream().map(event -> new Proposed(event, when)).toList();
    }

    private static Event asked(LineDraft.Felt felt, String note) {
        String remark = felt.unsure() ? (UNSURE + " " + note).strip() : note;
        return new Event.EffectAsked(felt.term().code(), felt.severity(), felt.noticedBy(), remark);
    }

    private static List<String> codes(List<Question> questions) {
        return questions.stream()
                .map(question -> question.doubt().code())
                .distinct()
                .toList();
    }
}
