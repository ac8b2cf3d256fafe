package org.chairside.staff;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.chairside.model.Ids;

/**
 * What a keyring works with.
 *
 * @param clock for the wait after wrong passwords
 * @param cost for passwords set from now on
 */
public record KeyringTools(Ids ids, SecureRandom random, InstantSource clock, KeyCost cost) {
    public KeyringTools {
        requireNonNull(ids, "ids");
        requireNonNull(random, "random");
        requireNonNull(clock, "clock");
        requireNonNull(cost, "cost");
    }

    /** As the program ships: secure randomness and the full cost. */
    public static KeyringTools shipped(InstantSource clock) {
        return new KeyringTools(Ids.timeOrdered(clock), new SecureRandom(), clock, KeyCost.SHIPPED);
    }
}
