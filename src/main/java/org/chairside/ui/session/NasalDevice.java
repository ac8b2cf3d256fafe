package org.chairside.ui.session;

import java.time.Duration;
import java.util.Optional;
import org.chairside.model.Dose;

/** The single-use esketamine device as its label describes it (CLINICAL 2.3). */
final class NasalDevice {
    static final Dose CONTENT = Dose.milligrams(28);

    /** Between one device and the next. */
    static final Duration REST = Duration.ofMinutes(5);

    private static final int USUAL = 2;

    private NasalDevice() {}

    /** How many make up a planned dose: it is counted, never typed (CLINICAL 7, hazard 9). */
    static int count(Optional<Dose> planned) {
        return planned.map(dose -> Math.toIntExact(Math.ceilDiv(dose.micrograms(), CONTENT.micrograms())))
                .orElse(USUAL);
    }
}
