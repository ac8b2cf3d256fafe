package org.chairside.ui.review.state;

import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.model.EntryId;
import org.chairside.ui.kit.Level;

/** One line of what stands beside the picture: a heading or a fact. */
public sealed interface Detail {
    /** What a screen reader says. */
    String spoken();

    /** The entry it is about, if it is about one. */
    default Optional<EntryId> line() {
        return Optional.empty();
    }

    record Heading(String words) implements Detail {
        @Override
        public String spoken() {
            return words;
        }
    }

    /**
     * @param when the time or the name of it; may be empty
     * @param was what stood there before, struck through; may be empty
     * @param what what it says
     * @param aside who, when entered, why, or where from; may be empty
     */
    record Fact(String when, String was, String what, String aside, Level level, Optional<EntryId> line)
            implements Detail {
        static Fact of(String when, String what, String aside) {
            return new Fact(when, "", what, aside, Level.NONE, Optional.empty());
        }

        Fact at(Level other) {
            return new Fact(when, was, what, aside, other, line);
        }

        Fact about(EntryId entry) {
            return new Fact(when, was, what, aside, level, Optional.of(entry));
        }

        Fact instead(String before) {
            return new Fact(when, before, what, aside, level, line);
        }

        @Override
        public String spoken() {
            return String.join(
                    ", ",
                    Stream.of(when, was, what, aside)
                            .filter(part -> !part.isBlank())
                            .toList());
        }
    }
}
