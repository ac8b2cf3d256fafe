package org.chairside.intake;

import java.time.Instant;
import java.util.Optional;
import org.chairside.model.VitalsOrder;
import org.chairside.model.text.CleanText;

/** A time in a field of its own: {@code 14:05}, {@code 1405}, {@code @14:05}, or {@code -5} for five minutes ago. */
public final class TimeField {
    private TimeField() {}

    /** Reads the field; never a time ahead, nor one before the session was opened. Blank stands for now. */
    public static FieldReading<Instant> read(String raw, Situation situation) {
        String typed = CleanText.seen(raw);
        if (typed.isBlank()) {
            return new FieldReading.Blank<>();
        }
        String text = typed.strip();
        boolean asInTheLine = text.startsWith("-") || text.startsWith("@");
        Tokens tokens = new Tokens(asInTheLine ? text : "@" + text);
        LineDraft draft = new LineDraft(situation, VitalsOrder.PROTOCOL);
        return TimeReader.read(tokens, draft)
                .<FieldReading<Instant>>map(no -> refused(typed, no.reason()))
                .orElseGet(() -> tokens.atEnd() ? inSession(typed, draft) : refused(typed, Refusal.NOT_A_TIME));
    }

    private static FieldReading<Instant> inSession(String typed, LineDraft draft) {
        Instant at = draft.time().orElseThrow();
        return EarliestTime.isBefore(at, draft.situation().opened())
                ? refused(typed, Refusal.BEFORE_SESSION)
                : new FieldReading.Accepted<>(at);
    }

    private static FieldReading<Instant> refused(String typed, Refusal why) {
        int from = typed.length() - typed.stripLeading().length();
        LineReading.Span whole =
                new LineReading.Span(from, typed.stripTrailing().length());
        return new FieldReading.Refused<>(why, whole, Optional.empty());
    }
}
