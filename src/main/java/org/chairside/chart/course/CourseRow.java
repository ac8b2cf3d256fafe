package org.chairside.chart.course;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.EffectCourse;
import org.chairside.model.CoursePlace;
import org.chairside.model.Dose;
import org.chairside.model.Event;
import org.chairside.model.SessionId;

/**
 * One session of a course in one row.
 *
 * @param startedAt when it was opened
 * @param given what was given in all; empty before a dose
 */
public record CourseRow(
        SessionId session,
        Instant startedAt,
        CoursePlace course,
        Optional<Dose> given,
        Rise rise,
        Unwanted unwanted,
        Scores scores) {
    /**
     * The largest change of a pressure after the first dose against its baseline, in mmHg; negative if all were lower. Empty
     * where there is no baseline, or no later reading.
     */
    public record Rise(Optional<Integer> systolic, Optional<Integer> diastolic) {}

    /**
     * The effects nobody wanted.
     *
     * @param worst those that were worst, by what they came to; empty if none was found
     * @param open those still there when last asked about, worst first
     * @param resolvedAfter how long after the first dose the last one was found gone; empty where none was there, or one
     *     still is
     */
    public record Unwanted(List<EffectCourse> worst, List<EffectCourse> open, Optional<Duration> resolvedAfter) {
        public Unwanted {
            worst = List.copyOf(worst);
            open = List.copyOf(open);
        }
    }

    /**
     * What rating scales came to.
     *
     * @param before the scores taken before the first dose
     * @param after those taken after it
     */
    public record Scores(List<Event.ScaleScored> before, List<Event.ScaleScored> after) {
        public Scores {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
