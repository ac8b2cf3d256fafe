package org.chairside.model;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Where new ids come from. Injected, so that a test can foretell them. */
@FunctionalInterface
public interface Ids {
    /** A UUID that this source has not given before. */
    UUID next();

    /** Version 7 UUIDs (RFC 9562, 5.7): 48 bits of milliseconds, then randomness. Safe for any thread. */
    static Ids timeOrdered(InstantSource clock, RandomGenerator random) {
        return () -> {
            long high = (clock.millis() << 16) | 0x7000 | (random.nextLong() & 0x0FFF);
            long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        };
    }

    /** As {@link #timeOrdered(InstantSource, RandomGenerator)} with the system's secure randomness. */
    static Ids timeOrdered(InstantSource clock) {
        return timeOrdered(clock, new SecureRandom());
    }
}
