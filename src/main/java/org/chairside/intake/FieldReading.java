package org.chairside.intake;

import java.util.List;
import java.util.Optional;
import org.chairside.model.AllowedNumber;

/**
 * What was read in one field of a form: a dose, a weight, a volume, a time. A field that is asked about can still be
 * taken as typed; one that is refused cannot.
 *
 * @param <T> what the field holds
 */
public sealed interface FieldReading<T> {
    /** Nothing typed. */
    record Blank<T>() implements FieldReading<T> {}

    record Accepted<T>(T value) implements FieldReading<T> {}

    /**
     * Possible, but unlikely enough to ask once.
     *
     * @param doubts at least one, the gravest first
     */
    record Questioned<T>(T value, List<FieldDoubt> doubts) implements FieldReading<T> {
        public Questioned {
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * Not to be taken like this: the reason belongs to these characters of the field.
     *
     * @param suggestion the whole field as it may have been meant; never one that is refused for the same reason
     * @param allowed what the number may be, where it is one
     */
    record Refused<T>(Refusal reason, LineReading.Span at, Optional<String> suggestion, Optional<AllowedNumber> allowed)
            implements FieldReading<T> {
        /** A refusal that is not about a number. */
        public Refused(Refusal reason, LineReading.Span at, Optional<String> suggestion) {
            this(reason, at, suggestion, Optional.empty());
        }
    }

    /** What can be saved: accepted, or asked about. */
    default Optional<T> usable() {
        return switch (this) {
            case Blank<T> _, Refused<T> _ -> Optional.empty();
            case Accepted<T>(T value) -> Optional.of(value);
            case Questioned<T>(T value, var _) -> Optional.of(value);
        };
    }

    /** What is asked about it; empty if nothing is. */
    default List<FieldDoubt> asked() {
        return switch (this) {
            case Blank<T> _, Refused<T> _, Accepted<T> _ -> List.of();
            case Questioned<T>(T _, List<FieldDoubt> doubts) -> doubts;
        };
    }

    /** Accepted, or asked about where there are doubts. */
    static <T> FieldReading<T> judged(T value, List<FieldDoubt> doubts) {
        return doubts.isEmpty() ? new Accepted<>(value) : new Questioned<>(value, doubts);
    }
}
