package org.chairside.testing;

import java.math.BigDecimal;
import org.chairside.model.Dose;

/** Doses by their milligrams, with a point where a test wants one. */
public final class Milligrams {
    private Milligrams() {}

    public static Dose of(String milligrams) {
        return of(new BigDecimal(milligrams));
    }

    public static Dose of(BigDecimal milligrams) {
        return new Dose(milligrams.movePointRight(3).longValueExact());
    }
}
