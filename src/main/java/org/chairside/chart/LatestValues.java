package org.chairside.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Measurement;
import org.chairside.model.Vital;

/** What of each vital was measured last. Nothing is carried forward: every value comes with the time it was taken. */
public record LatestValues(List<TakenSet> sets) {
    /** A measurement with the time it was taken and the set it came in. */
    public record Value(Measurement measurement, TakenSet set) {
        /** How old it is; never negative. */
        public Duration age(Instant now) {
            Duration age = Duration.between(set.takenAt(), now);
            return age.isNegative() ? Duration.ZERO : age;
        }
    }

    public Optional<Value> of(Vital vital) {
        return nth(vital, 0);
    }

    /** The one before the last. */
    public Optional<Value> previous(Vital vital) {
        return nth(vital, 1);
    }

    private Optional<Value> nth(Vital vital, int skipped) {
        return sets.reversed().stream()
                .flatMap(set -> set.vitals().measurement(vital).map(each -> new Value(each, set)).stream())
                .skip(skipped)
                .findFirst();
    }
}
