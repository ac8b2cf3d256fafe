package org.chairside.protocol;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chairside.model.Range;
import org.chairside.model.Schedule;
import org.chairside.model.Stage;

/** Reads {@code [schedule]}: times are whole minutes. */
final class ScheduleSection {

    private final Set<Stage> ended = EnumSet.noneOf(Stage.class);

    private ScheduleSection() {}

    static Schedule read(TomlSection schedule) {
        ScheduleSection reading = new ScheduleSection();
        List<Schedule.FixedPoint> fixed = schedule.sections("fixed", ScheduleSection::fixed);
        return new Schedule(
                schedule.sections("phase", reading::phase),
                ProtocolReader.distinct(schedule, "fixed", fixed, Schedule.FixedPoint::code));
    }

    private Schedule.Phase phase(TomlSection phase) {
        Stage stage = phase.choice("stage", Vocabulary.STAGES);
        int times = phase.figures().numberIfAny("times", ProtocolBounds.TIMES).orElse(0);
        if (ended.contains(stage)) {
            phase.fault("stage", "is never reached: the phase before it in this stage has no times");
        }
        if (times == 0) {
            ended.add(stage);
        }
        return new Schedule.Phase(
                stage,
                phase.choice("anchor", Vocabulary.ANCHORS),
                minutes(phase, "every", ProtocolBounds.SOME_MINUTES),
                minutes(phase, "late-after", ProtocolBounds.MINUTES),
                times);
    }

    private static Schedule.FixedPoint fixed(TomlSection fixed) {
        Duration after = minutes(fixed, "after", ProtocolBounds.MINUTES);
        Duration early = minutes(fixed, "early", ProtocolBounds.MINUTES);
        if (early.compareTo(after) > 0) {
            fixed.fault("early", "must not reach back before the first dose");
        }
        return new Schedule.FixedPoint(
                ProtocolReader.code(fixed),
                fixed.text("name"),
                after,
                early,
                minutes(fixed, "late", ProtocolBounds.MINUTES));
    }

    static Duration minutes(TomlSection section, String key, Range allowed) {
        return Duration.ofMinutes(section.figures().number(key, allowed));
    }
}
