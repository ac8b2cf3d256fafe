package org.chairside.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.model.AllowedNumber;
import org.chairside.model.Event;
import org.chairside.model.Limit;
import org.chairside.model.Vital;

/** What a typed line was read as. Only what {@link #echo()} shows can ever be saved, at the time it shows, or else now or at the time of what it stands in place of. */
public sealed interface LineReading {
    /** The parts understood so far, in the order typed: one chip under the line for each. */
    List<Part> echo();

    /** The same, with everything at another time than now where the line says none. */
    default LineReading unlessTimed(Instant then) {
        if (echo().stream().anyMatch(part -> part.meaning() instanceof Meaning.Time)) {
            return this;
        }
        return switch (this) {
            case Accepted(List<Proposed> events, List<Part> echo) -> new Accepted(at(events, then), echo);
            case Questioned(var questions, var asTyped, var echo) -> new Questioned(questions, at(asTyped, then), echo);
            case Blank _, Refused _ -> this;
        };
    }

    private static List<Proposed> at(List<Proposed> events, Instant then) {
        return events.stream().map(each -> new Proposed(each.event(), then)).toList();
    }

    /** Nothing typed yet. */
    record Blank() implements LineReading {
        @Override
        public List<Part> echo() {
            return List.of();
        }
    }

    /** Ready to be saved as it stands. */
    record Accepted(List<Proposed> events, List<Part> echo) implements LineReading {
        public Accepted {
            events = List.copyOf(events);
            echo = List.copyOf(echo);
        }
    }

    /**
     * Possible, but unlikely enough to ask once.
     *
     * @param questions at least one; answered together by confirming, or one by taking its suggestion
     * @param asTyped what is saved if the nurse confirms; its vitals carry the codes of the questions
     */
    record Questioned(List<Question> questions, List<Proposed> asTyped, List<Part> echo) implements LineReading {
        public Questioned {
            questions = List.copyOf(questions);
            asTyped = List.copyOf(asTyped);
            echo = List.copyOf(echo);
        }
    }

    /**
     * Not to be saved like this: the reason belongs to these characters of the line.
     *
     * @param suggestion the whole line as it may have been meant, taken with one key; never one that the reader refuses again;
     *     empty where there is none to offer
     * @param allowed what the number may be, where it is one
     */
    record Refused(
            Refusal reason, Span at, Optional<String> suggestion, Optional<AllowedNumber> allowed, List<Part> echo)
            implements LineReading {
        public Refused {
            echo = List.copyOf(echo);
        }

        /** A refusal with nothing to offer instead. */
        public Refused(Refusal reason, Span at, List<Part> echo) {
            this(reason, at, Optional.empty(), Optional.empty(), echo);
        }
    }

    /** An event ready for the desk, with the time it is said to have happened. */
    record Proposed(Event event, Instant happenedAt) {}

    /** A piece of the line: from the first character to before the last, both counted from 0. */
    record Span(int from, int to) {}

    /**
     * A piece of the line as it was understood.
     *
     * @param limits what of the protocol it meets, worst first
     */
    record Part(Meaning meaning, Span at, List<Limit> limits) {
        public Part {
            limits = List.copyOf(limits);
        }
    }

    /** What a piece of the line means. */
    sealed interface Meaning {
        record Time(Instant happenedAt) implements Meaning {}

        record Measured(org.chairside.model.Measurement measurement) implements Meaning {}

        record NotTaken(Vital vital, org.chairside.model.NotTaken why) implements Meaning {}

        record Effect(
                org.chairside.model.EffectTerm term,
                org.chairside.model.Severity severity,
                org.chairside.model.NoticedBy noticedBy)
                implements Meaning {}

        record Note(String text) implements Meaning {}
    }

    /**
     * A doubt about a set.
     *
     * @param suggestion the whole line as it may have been meant, taken with one key; empty where there is none to
     *     offer
     * @param instead the value offered, or the time of what is repeated, short, for the words of the question: {@code 120}
     */
    record Question(Doubt doubt, Span at, String instead, Optional<String> suggestion) {}
}
