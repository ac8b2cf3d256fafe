package org.chairside.testing;

import java.time.Duration;

/**
 * How long tests wait for what should be there at once. Every wait is multiplied by the system property
 * {@code chairside.patience}, 1 unless it is given, so that a slow or busy machine can be given more time in one place:
 * {@code mvn verify -Dchairside.patience=3}.
 */
public final class Patience {
    private static final String FACTOR = System.getProperty("chairside.patience", "1");

    private Patience() {}

    /** A wait on this machine for what takes at most so long on an idle one. */
    public static Duration of(Duration usual) {
        return times(usual, FACTOR);
    }

    /** The same in seconds. */
    public static long seconds(long usual) {
        return of(Duration.ofSeconds(usual)).toSeconds();
    }

    /** The argument by which another process of a test is as patient as this one. */
    public static String asArgument() {
        return "-Dchairside.patience=" + FACTOR;
    }

    static Duration times(Duration usual, String factor) {
        double times = Double.parseDouble(factor);
        if (!(times > 0) || Double.isInfinite(times)) {
            throw new IllegalArgumentException("chairside.patience is a number over 0, not " + factor);
        }
        return Duration.ofMillis(Math.round(usual.toMillis() * times));
    }
}
