package org.chairside.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Limit;
import org.chairside.model.Stage;
import org.chairside.model.Vital;
import org.chairside.model.Vitals;

/**
 * A set of vitals that stands.
 *
 * @param stage where the session stood when it was taken
 * @param late by how much it came after it was due; empty if it was on time, or an extra
 */
public record TakenSet(ChartEntry line, Vitals vitals, Stage stage, Optional<Duration> late) {
    public Instant takenAt() {
        return line.happenedAt();
    }

    /** Whether it has at least one of the vitals that a set is to have; a score alone has none. */
    public boolean hasAny(List<Vital> wanted) {
        return wanted.stream().anyMatch(vital -> vitals.measurement(vital).isPresent());
    }

    /** The protocol's limits that this set meets, worst first. */
    public List<Limit> limitsMet(List<Limit> limits, Optional<Vitals> baseline) {
        return limits.stream()
                .filter(limit -> limit.stages().contains(stage) && limit.isMetBy(vitals, baseline))
                .sorted(Comparator.comparing(Limit::level).reversed())
                .toList();
    }
}
