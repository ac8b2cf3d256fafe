package org.chairside.intake;

import java.util.Optional;

/** A part that cannot be taken, why, where, and the whole line as it may have been meant. */
record PartRefusal(Refusal reason, LineReading.Span at, Optional<String> suggestion) {
    static Optional<PartRefusal> because(Refusal reason, LineReading.Span at) {
        return because(reason, at, Optional.empty());
    }

    static Optional<PartRefusal> because(Refusal reason, LineReading.Span at, Optional<String> suggestion) {
        return Optional.of(new PartRefusal(reason, at, suggestion));
    }
}
