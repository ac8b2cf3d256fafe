package org.chairside.ui.start;

import java.util.Optional;

/**
 * What a physician decided on an answer that is not the wanted one, as far as it was told.
 *
 * @param mayGo empty until somebody says it
 */
public record ScreeningRuling(Optional<Boolean> mayGo, String by, String reason) {
    static final ScreeningRuling NONE = new ScreeningRuling(Optional.empty(), "", "");

    /** Whether it says all three: whether, who, and why. */
    public boolean isComplete() {
        return mayGo.isPresent() && !by.isBlank() && !reason.isBlank();
    }

    /** Whether it says something and not all three, so that nothing of it could be recorded. */
    public boolean isHalf() {
        return !isComplete() && !(mayGo.isEmpty() && by.isBlank() && reason.isBlank());
    }

    /** Neither yes nor no. */
    ScreeningRuling unsaid() {
        return new ScreeningRuling(Optional.empty(), by, reason);
    }

    ScreeningRuling saying(boolean may) {
        return new ScreeningRuling(Optional.of(may), by, reason);
    }

    ScreeningRuling by(String name) {
        return new ScreeningRuling(mayGo, name, reason);
    }

    ScreeningRuling because(String why) {
        return new ScreeningRuling(mayGo, by, why);
    }
}
