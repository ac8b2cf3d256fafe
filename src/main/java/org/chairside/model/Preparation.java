package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What was drawn up: how strong and how much. What it comes to is reckoned, never typed, so that the typed dose can be
 * held against it (CLINICAL 7, hazard 7).
 */
public record Preparation(Concentration concentration, Volume volume) {
    public Preparation {
        requireNonNull(concentration, "concentration");
        requireNonNull(volume, "volume");
    }

    /** Concentration times volume, rounded to a microgram and at least one. */
    public Dose dose() {
        BigDecimal micrograms = BigDecimal.valueOf(concentration.microgramsPerMillilitre())
                .multiply(BigDecimal.valueOf(volume.microlitres(), 3))
                .setScale(0, RoundingMode.HALF_UP);
        return new Dose(Math.max(1, micrograms.longValueExact()));
    }

    /** As a chart prints it: {@code 3.5 mL of 10 mg per mL}. */
    @Override
    public String toString() {
        return volume + " of " + concentration;
    }
}
