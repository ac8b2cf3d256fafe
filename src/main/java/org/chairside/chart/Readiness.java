package org.chairside.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a patient can leave by the protocol's rule, as the record stands at one moment: the earliest time, and what else
 * still stands in the way. The program never lets anybody go (CLINICAL 3.5: no auto-release).
 *
 * @param earliest by the clock the protocol names; empty before a dose and while an infusion runs
 * @param byFirst the least time counted from the first dose or device
 * @param byLast the same from the last one, or from the end of an infusion if that came later
 * @param obstacles in the order in which they are best dealt with; empty when nothing stands in the way
 */
public record Readiness(
        Optional<Instant> earliest, Optional<Instant> byFirst, Optional<Instant> byLast, List<Obstacle> obstacles) {
    public Readiness {
        obstacles = List.copyOf(obstacles);
    }

    public static Readiness of(Chart chart, Instant now) {
        Doses doses = chart.doses();
        Duration observe = chart.protocol().release().observe();
        Optional<Instant> byFirst = doses.first().map(first -> first.plus(observe));
        Optional<Instant> byLast = doses.lastGiven().map(last -> last.plus(observe));
        Optional<Instant> earliest =
                switch (chart.protocol().release().from()) {
                    case FIRST_DOSE -> byFirst;
                    case LAST_DOSE, END_OF_INFUSION -> byLast;
                };
        return new Readiness(earliest, byFirst, byLast, Obstacles.of(chart, earliest, now));
    }

    /** Whether by the rule nothing stands in the way. */
    public boolean isReady() {
        return obstacles.isEmpty();
    }
}
