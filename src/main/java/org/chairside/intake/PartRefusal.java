package org.chairside.intake;

import java.util.Optional;
import org.chairside.model.AllowedNumber;

/**
 * A part that cannot be taken, why, where, and the whole line as it may have been meant.
 *
 * @param allowed what the number may be, where it is one
 */
record PartRefusal(Refusal reason, LineReading.Span at, Optional<String> suggestion, Optional<AllowedNumber> allowed) {
    PartRefusal(Refusal reason, LineReading.Span at, Optional<String> suggestion) {
        this(reason, at, suggestion, Optional.empty());
    }

    static Optional<PartRefusal> because(Refusal reason, LineReading.Span at) {
        return because(reason, at, Optional.empty());
    }

    static Optional<PartRefusal> because(Refusal reason, LineReading.Span at, Optional<String> suggestion) {
        return Optional.of(new PartRefusal(reason, at, suggestion));
    }

    PartRefusal allowing(AllowedNumber those) {
        return new PartRefusal(reason, at, suggestion, Optional.of(those));
    }
}
