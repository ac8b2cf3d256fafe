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
 * @param authority who may do what
 * @param policy what is asked of them
 */
public record KeyringTools(
        Ids ids, SecureRandom random, InstantSource clock, KeyCost cost, Authority authority, PasswordPolicy policy) {
    /** Under the table of the program, with every new password judged as it does. */
    public KeyringTools(Ids ids, SecureRandom random, InstantSource clock, KeyCost cost) {
        this(ids, random, clock, cost, Authority.standard());
    }

    /** With every new password judged. */
    public KeyringTools(Ids ids, SecureRandom random, InstantSource clock, KeyCost cost, Authority authority) {
        this(ids, random, clock, cost, authority, PasswordPolicy.JUDGED);
    }

    public KeyringTools {
        requireNonNull(ids, "ids");
        requireNonNull(random, "random");
        requireNonNull(clock, "clock");
        requireNonNull(cost, "cost");
        requireNonNull(authority, "authority");
        requireNonNull(policy, "policy");
    }

    /** As the program ships: secure randomness and the full cost. */
    public static KeyringTools shipped(InstantSource clock) {
        return new KeyringTools(Ids.timeOrdered(clock), new SecureRandom(), clock, KeyCost.SHIPPED);
    }
}
