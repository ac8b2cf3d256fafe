package org.chairside.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Dose;
import org.chairside.model.DoseRules.Devices;

/**
 * Single-use devices: counted, never typed, and asked about when there are too many or the rest between two is not over
 * (CLINICAL 7, hazard 9). Nothing blocks one.
 */
public record DeviceCheck(Devices rules) {
    /**
     * How many make up a planned dose; empty where it is no whole number of them or nothing was planned.
     */
    public Optional<Integer> count(Optional<Dose> planned) {
        long each = rules.each().micrograms();
        return planned.map(Dose::micrograms)
                .filter(whole -> whole % each == 0)
                .map(whole -> Math.toIntExact(whole / each));
    }

    /**
     * What is to be asked before one more is recorded.
     *
     * @param given when the devices before were given, in any order
     * @param planned how many make up the planned dose; empty if that is not known
     * @param at when this one was given
     */
    public List<FieldDoubt> next(List<Instant> given, Optional<Integer> planned, Instant at) {
        List<FieldDoubt> doubts = new ArrayList<>();
        if (given.size() >= rules.most()) {
            doubts.add(new FieldDoubt.MoreDevices(rules.most()));
        } else if (planned.filter(count -> given.size() >= count).isPresent()) {
            doubts.add(new FieldDoubt.MoreThanPlanned(planned.get()));
        }
        restLeft(given, at).ifPresent(left -> doubts.add(new FieldDoubt.RestNotOver(left)));
        return doubts;
    }

    /** What is left at a moment of the rest after, or before, the nearest other device; empty if nothing is. */
    public Optional<Duration> restLeft(List<Instant> given, Instant at) {
        return given.stream()
                .map(other -> Duration.between(other, at).abs())
                .min(Comparator.naturalOrder())
                .map(gap -> rules.rest().minus(gap))
                .filter(Duration::isPositive);
    }
}
