package org.chairside.badexample.model;

import java.time.Instant;
import java.util.function.Supplier;

/** Time must be injected. */
final class ReadsTheClock {
    private ReadsTheClock() {}

    static Supplier<Instant> byReference() {
        return Instant::now;
    }
}
