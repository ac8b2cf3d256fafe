package org.chairside.intake;

import java.time.Instant;

/** A time in a field of its own: {@code 14:05}, {@code 1405}, {@code @14:05}, or {@code -5} for five minutes ago. */
public final class TimeField {
    private TimeField() {}

    /** Reads the field; never a time ahead, nor one before the session was opened. Blank stands for now. */
    public static FieldReading<Instant> read(String typed, Situation situation) {
        if (typed.isBlank()) {
            return new FieldReading.Blank<>();
        }
        int start = typed.length() - typed.stripLeading().length();
        String text = typed.strip();
        boolean asInTheLine = text.startsWith("-") || text.startsWith("@");
        int shift = start - (asInTheLine ? 0 : 1);
        Tokens tokens = new Tokens(asInTheLine ? text : "@" + text);
        Draft draft = new Draft(situation);
        Reading.Span whole = new Reading.Span(start, start + text.length());
        if (!TimePart.begins(tokens)) {
            return new FieldReading.Refused<>(Refusal.NOT_A_TIME, whole, java.util.Optional.empty());
        }
        return TimePart.read(tokens, draft)
                .<FieldReading<Instant>>map(
                        no -> new FieldReading.Refused<>(no.reason(), shifted(no.at(), shift, whole), no.suggestion()))
                .orElseGet(() -> tokens.atEnd()
                        ? new FieldReading.Accepted<>(draft.time().orElseThrow())
                        : new FieldReading.Refused<>(Refusal.NOT_A_TIME, whole, java.util.Optional.empty()));
    }

    private static Reading.Span shifted(Reading.Span at, int by, Reading.Span within) {
        return new Reading.Span(
                Math.clamp(at.from() + by, within.from(), within.to()),
                Math.clamp(at.to() + by, within.from(), within.to()));
    }
}
