package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * What of a dose is asked about before it is taken. Nothing here refuses a dose: outside a range it is asked about once
 * (CLINICAL 7, hazards 5, 6, 7 and 9).
 *
 * @param perKilogram in micrograms for each kilogram of body weight; empty where the dose does not go by weight
 * @param amount in micrograms; empty where only the weight decides
 * @param over how long an infusion usually runs; empty where none is given
 * @param devices empty where no devices are used
 */
public record DoseRules(
        Optional<Range> perKilogram,
        Optional<Range> amount,
        Optional<Duration> over,
        Optional<Devices> devices,
        Weighing weighing) {
    public DoseRules {
        requireNonNull(perKilogram, "perKilogram");
        requireNonNull(amount, "amount");
        requireNonNull(over, "over");
        requireNonNull(devices, "devices");
        requireNonNull(weighing, "weighing");
    }

    /**
     * Single-use devices. The dose is their number times what is in one; it is never typed.
     *
     * @param each what is in one
     * @param most how many a session may take
     * @param rest the least time between two
     */
    public record Devices(Dose each, int most, Duration rest) {
        /**
         * @throws IllegalArgumentException unless there is at least one, and the rest is not below zero
         */
        public Devices {
            if (most < 1 || rest.isNegative()) {
                throw new IllegalArgumentException("at least one device, a rest of zero or more");
            }
        }
    }

    /**
     * How a weight is judged when typed, in grams.
     *
     * @param possible outside it a weight is a slip of typing and refused
     * @param likely outside it a weight is asked about once
     * @param changePercent a change from the last weight by more than this is asked about
     */
    public record Weighing(Range possible, Range likely, int changePercent) {
        /** The proposal of CLINICAL 5.1: 20 to 350 kg, likely 40 to 180 kg, 10 % from last time. */
        public static final Weighing PROPOSED =
                new Weighing(new Range(20_000, 350_000), new Range(40_000, 180_000), 10);
    }

    /** Asks about nothing but the weight. */
    public static final DoseRules NONE =
            new DoseRules(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Weighing.PROPOSED);
}
