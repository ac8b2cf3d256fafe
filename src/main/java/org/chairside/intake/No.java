package org.chairside.intake;

import java.util.Optional;

/** A part that cannot be taken, why, where, and the whole line as it may have been meant. */
record No(Refusal reason, Reading.Span at, Optional<String> suggestion) {
    static Optional<No> because(Refusal reason, Reading.Span at) {
        return because(reason, at, Optional.empty());
    }

    static Optional<No> because(Refusal reason, Reading.Span at, Optional<String> suggestion) {
        return Optional.of(new No(reason, at, suggestion));
    }
}
