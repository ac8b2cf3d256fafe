package org.chairside.ui.start;

import java.util.Optional;

/**
 * What a physician decided on an answer that is not the wanted one, as far as it was told.
 *
 * @param mayGo empty until somebody says it
 */
public record Ruling(Optional<Boolean> mayGo, String by, String reason) {
    static final Ruling NONE = new Ruling(Optional.empty(), "", "");

    /** Whether it says all three: whether, who, and why. */
    public boolean isComplete() {
        return mayGo.isPresent() && !by.isBlank() && !reason.isBlank();
    }

    Ruling saying(boolean may) {
        return new Ruling(Optional.of(may), by, reason);
    }

    Ruling by(String name) {
        return new Ruling(mayGo, name, reason);
    }

    Ruling because(String why) {
        return new Ruling(mayGo, by, why);
    }
}
