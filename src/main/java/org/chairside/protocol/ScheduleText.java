package org.chairside.protocol;

import org.chairside.model.Schedule;

/** The schedule of a protocol as its section of the file. */
final class ScheduleText {
    private final TomlText toml;

    ScheduleText(TomlText toml) {
        this.toml = toml;
    }

    /** Writes the phases in their order, then the fixed points. */
    void add(Schedule schedule) {
        toml.gap().comment("When sets are wanted.").table("schedule");
        for (Schedule.Phase phase : schedule.phases()) {
            toml.tables("schedule.phase")
                    .put("stage", Vocabulary.STAGES.word(phase.stage()))
                    .put("anchor", Vocabulary.ANCHORS.word(phase.anchor()))
                    .put("every", phase.every())
                    .put("late-after", phase.lateAfter());
            if (phase.times() > 0) {
                toml.put("times", phase.times());
            }
        }
        for (Schedule.FixedPoint point : schedule.fixed()) {
            toml.tables("schedule.fixed")
                    .put("code", point.code())
                    .put("name", point.name())
                    .put("after", point.after())
                    .put("early", point.early())
                    .put("late", point.late());
        }
    }
}
