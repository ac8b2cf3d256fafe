package org.chairside.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Timetable.Slot;
import org.chairside.model.Schedule;
import org.chairside.model.Stage;

/**
 * The slots of the regular intervals of a schedule, as far as they are not answered.
 *
 * @param answers the times of complete sets and stated reasons
 */
record RegularSlots(Schedule schedule, List<Instant> answers) {
    /** The next slot that is not answered, while the session is in a stage since a time; empty if nothing more is wanted. */
    Optional<Slot> open(Stage stage, Instant since) {
        Instant start = since;
        for (Schedule.Phase phase : schedule.phases()) {
            if (phase.stage() != stage) {
                continue;
            }
            Optional<Slot> slot = inPhase(phase, start);
            if (slot.isPresent()) {
                return slot;
            }
            start = start.plus(phase.every().multipliedBy(phase.times()));
        }
        return Optional.empty();
    }

    private Optional<Slot> inPhase(Schedule.Phase phase, Instant start) {
        return switch (phase.anchor()) {
            case PHASE_START -> firstOpen(phase, start);
            case LAST_COMPLETE_SET -> afterLastAnswer(phase, start);
        };
    }

    private Optional<Slot> firstOpen(Schedule.Phase phase, Instant start) {
        Instant first = phase.stage() == Stage.BEFORE ? start : start.plus(phase.every());
        Optional<Instant> lastAnswer = answers.stream().max(Comparator.naturalOrder());
        long passed = 0;
        if (lastAnswer.isPresent()) {
            Duration since = Duration.between(first.minus(phase.lateAfter()), lastAnswer.get());
            passed = since.isNegative() ? 0 : since.dividedBy(phase.every()) + 1;
        }
        boolean over = phase.times() > 0 && passed >= phase.times();
        return over
                ? Optional.empty()
                : Optional.of(regular(phase, first.plus(phase.every().multipliedBy(passed))));
    }

    private Optional<Slot> afterLastAnswer(Schedule.Phase phase, Instant start) {
        List<Instant> inPhase =
                answers.stream().filter(answer -> !answer.isBefore(start)).toList();
        if (phase.times() > 0 && inPhase.size() >= phase.times()) {
            return Optional.empty();
        }
        boolean firstBefore = phase.stage() == Stage.BEFORE && inPhase.isEmpty();
        Instant from = inPhase.stream().max(Comparator.naturalOrder()).orElse(start);
        return Optional.of(regular(phase, firstBefore ? start : from.plus(phase.every())));
    }

    private static Slot regular(Schedule.Phase phase, Instant at) {
        return new Slot(
                at, at.minus(phase.lateAfter()), at.plus(phase.lateAfter()), phase.every(), new Slot.Reason.Interval());
    }
}
