package org.chairside.ui.protocols;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chairside.protocol.Part;

/**
 * One blank of the form of a part.
 *
 * @param label the message key of what is asked
 * @param value as it stands
 * @param choices what may stand there, in words; empty where it is typed
 * @param filled the part with this value; empty if that is no value for it
 */
record Blank(String label, String value, List<String> choices, Function<String, Optional<Part>> filled) {
    Blank {
        choices = List.copyOf(choices);
    }

    /** A blank to type in. */
    static Blank typed(String label, String value, Function<String, Optional<Part>> filled) {
        return new Blank(label, value, List.of(), filled);
    }

    boolean isTyped() {
        return choices.isEmpty();
    }
}
