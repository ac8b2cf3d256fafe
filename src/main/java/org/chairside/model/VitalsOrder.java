package org.chairside.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * In which order the numbers of a set are typed without their names: as the protocol lists them, or as the monitor of the
 * clinic shows them. Two numbers with a stroke are a pressure wherever they stand. Respiratory rate is never among the first
 * three, since it is the one that may be left out.
 */
public enum VitalsOrder {
    /** As the protocol of the session lists what it wants. */
    PROTOCOL,
    BP_HR_SPO2,
    BP_SPO2_HR,
    HR_BP_SPO2,
    HR_SPO2_BP,
    SPO2_HR_BP,
    SPO2_BP_HR;

    private static final List<Vital> USUAL =
            List.of(Vital.BLOOD_PRESSURE, Vital.HEART_RATE, Vital.SPO2, Vital.RESPIRATORY_RATE);

    private static final int LEAST_NAMED = 3;

    /** What the first number is, what the second, and so on: what is wanted and the usual four, each once. */
    public List<Vital> places(List<Vital> wanted) {
        Set<Vital> all = new LinkedHashSet<>(first());
        all.addAll(wanted);
        all.addAll(USUAL);
        return List.copyOf(all);
    }

    private List<Vital> first() {
        return switch (this) {
            case PROTOCOL -> List.of();
            case BP_HR_SPO2 -> List.of(Vital.BLOOD_PRESSURE, Vital.HEART_RATE, Vital.SPO2);
            case BP_SPO2_HR -> List.of(Vital.BLOOD_PRESSURE, Vital.SPO2, Vital.HEART_RATE);
            case HR_BP_SPO2 -> List.of(Vital.HEART_RATE, Vital.BLOOD_PRESSURE, Vital.SPO2);
            case HR_SPO2_BP -> List.of(Vital.HEART_RATE, Vital.SPO2, Vital.BLOOD_PRESSURE);
            case SPO2_HR_BP -> List.of(Vital.SPO2, Vital.HEART_RATE, Vital.BLOOD_PRESSURE);
            case SPO2_BP_HR -> List.of(Vital.SPO2, Vital.BLOOD_PRESSURE, Vital.HEART_RATE);
        };
    }

    /** The places that are said to people: those up to the last that is wanted, and three at least. */
    public List<Vital> named(List<Vital> wanted) {
        List<Vital> all = places(wanted);
        int last = wanted.stream().mapToInt(all::indexOf).max().orElse(0);
        return all.subList(0, Math.max(LEAST_NAMED, last + 1));
    }

    /** Some vitals in this order, those without a place behind. */
    public List<Vital> sorted(Collection<Vital> some, List<Vital> wanted) {
        List<Vital> all = places(wanted);
        return some.stream()
                .sorted(Comparator.<Vital>comparingInt(vital -> all.contains(vital) ? all.indexOf(vital) : all.size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
