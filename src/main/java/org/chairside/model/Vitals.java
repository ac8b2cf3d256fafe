package org.chairside.model;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A set of vitals: at most one measurement of each vital, in the order of {@link Vital}, and for those that could not
 * be taken the reason. What is in neither was not asked for; nothing is ever filled in.
 */
public record Vitals(List<Measurement> measured, Map<Vital, NotTaken> notTaken) {
    public static final Vitals NONE = new Vitals(List.of(), Map.of());

    /**
     * @throws IllegalArgumentException if a vital is named twice
     */
    public Vitals {
        measured = measured.stream()
                .sorted(Comparator.comparing(Measurement::vital))
                .collect(toUnmodifiableList());
        EnumMap<Vital, NotTaken> reasons = new EnumMap<>(Vital.class);
        reasons.putAll(notTaken);
        notTaken = Collections.unmodifiableMap(reasons);
        long named = Stream.concat(measured.stream().map(Measurement::vital), notTaken.keySet().stream())
                .distinct()
                .count();
        if (named != measured.size() + notTaken.size()) {
            throw new IllegalArgumentException("a vital is named twice in one set");
        }
    }

    public static Vitals of(Measurement... measured) {
        return new Vitals(List.of(measured), Map.of());
    }

    /** This set with one more measurement, in place of an earlier one or a reason for the same vital. */
    public Vitals with(Measurement measurement) {
        Vitals rest = without(measurement.vital());
        List<Measurement> all = new ArrayList<>(rest.measured);
        all.add(measurement);
        return new Vitals(all, rest.notTaken);
    }

    /** This set with a vital marked as not taken, in place of an earlier measurement or reason. */
    public Vitals with(Vital vital, NotTaken reason) {
        Vitals rest = without(vital);
        Map<Vital, NotTaken> all = new EnumMap<>(Vital.class);
        all.putAll(rest.notTaken);
        all.put(vital, reason);
        return new Vitals(rest.measured, all);
    }

    private Vitals without(Vital vital) {
        Map<Vital, NotTaken> reasons = new EnumMap<>(Vital.class);
        reasons.putAll(notTaken);
        reasons.remove(vital);
        return new Vitals(
                measured.stream().filter(each -> each.vital() != vital).toList(), reasons);
    }

    public boolean isEmpty() {
        return measured.isEmpty() && notTaken.isEmpty();
    }

    /** Whether each of the wanted vitals has a number. A set that is not complete never resets the due clock. */
    public boolean isComplete(Collection<Vital> wanted) {
        return wanted.stream().allMatch(vital -> measurement(vital).isPresent());
    }

    public Optional<Measurement> measurement(Vital vital) {
        return measured.stream().filter(each -> each.vital() == vital).findFirst();
    }

    public Optional<BloodPressure> bloodPressure() {
        return measurement(Vital.BLOOD_PRESSURE).map(BloodPressure.class::cast);
    }

    /** The number for one component, if it was measured. */
    public Optional<Quantity> quantity(Component component) {
        return quantities().filter(each -> each.component() == component).findFirst();
    }

    /** Every number of the set, in order. */
    public Stream<Quantity> quantities() {
        return measured.stream().flatMap(each -> each.quantities().stream());
    }
}
