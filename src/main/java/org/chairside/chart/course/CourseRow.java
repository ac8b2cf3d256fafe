package org.chairside.chart.course;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.EffectCourse;
import org.chairside.model.Course;
import org.chairside.model.Dose;
import org.chairside.model.Event;
import org.chairside.model.SessionId;

/**
 * One session of a course in one row.
 *
 * @param startedAt when it was opened
 * @param given what was given in all; empty before a dose
 * @param riseSystolic the largest change after the first dose against its baseline, in mmHg; negative if all were lower
 * @param riseDiastolic the same
 * @param resolvedAfter how long after the first dose the last effect was found gone; empty where none was there, or one
 *     still is
 * @param worst the effects that were worst, by what they came to; empty if none was found
 * @param open the effects still there when last asked about, worst first
 * @param before the scores taken before the first dose
 * @param after the scores taken after it
 */
public record CourseRow(
        SessionId session,
        Instant startedAt,
        ZoneId zone,
        Course course,
        Optional<Dose> given,
        Optional<Integer> riseSystolic,
        Optional<Integer> riseDiastolic,
        Optional<Duration> resolvedAfter,
        List<EffectCourse> worst,
        List<EffectCourse> open,
        List<Event.ScaleScored> before,
        List<Event.ScaleScored> after) {
    public CourseRow {
        worst = List.copyOf(worst);
        open = List.copyOf(open);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
