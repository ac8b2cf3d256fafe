package org.chairside.protocol;

import java.time.Duration;
import java.util.List;
import org.chairside.model.Schedule;
import org.chairside.model.Stage;

/** Reads {@code [schedule]}: times are whole minutes. */
final class ScheduleSection {
    private static final int DAY = 24 * 60;
    private static final Words<Stage> STAGES = Words.of(Stage.class);
    private static final Words<Schedule.Anchor> ANCHORS = Words.of(Schedule.Anchor.class);

    private ScheduleSection() {}

    static Schedule read(Section schedule) {
        List<Schedule.FixedPoint> fixed = schedule.sections("fixed", ScheduleSection::fixed);
        return new Schedule(
                schedule.sections("phase", ScheduleSection::phase),
                ProtocolReader.distinct(schedule, "fixed", fixed, Schedule.FixedPoint::code));
    }

    private static Schedule.Phase phase(Section phase) {
        return new Schedule.Phase(
                phase.choice("stage", STAGES),
                phase.choice("anchor", ANCHORS),
                minutes(phase, "every", 1),
                minutes(phase, "late-after", 0),
                phase.numberOr("times", 0, 999, 0));
    }

    private static Schedule.FixedPoint fixed(Section fixed) {
        return new Schedule.FixedPoint(
                ProtocolReader.code(fixed),
                fixed.text("name"),
                minutes(fixed, "after", 0),
                minutes(fixed, "early", 0),
                minutes(fixed, "late", 0));
    }

    static Duration minutes(Section section, String key, int least) {
        return Duration.ofMinutes(section.number(key, least, DAY));
    }
}
