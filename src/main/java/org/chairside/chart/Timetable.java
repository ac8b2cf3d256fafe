package org.chairside.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.model.Event;
import org.chairside.model.Limit;
import org.chairside.model.Protocol;
import org.chairside.model.Schedule;
import org.chairside.model.Vital;

/**
 * When sets are wanted, by the protocol's schedule. Only complete sets and stated reasons answer a slot; a partial set
 * moves nothing. Points fixed to the first dose are moved by nothing at all. All reckoning is between instants, so a
 * night on which the clocks change has no longer or shorter intervals.
 *
 * <p>Once a limit that wants it is met, a recheck is wanted besides; it is answered by any set that has its value.
 *
 * <p>A set answers the latest slot whose window it falls into. Slots before that stay missed; it is late by the time
 * since the first of them, for so long nobody looked though somebody should have.
 */
public final class Timetable {
    private static final Comparator<Slot> EARLIEST =
            Comparator.comparing(Slot::at).thenComparing(Slot::isRegular);

    private final Protocol protocol;
    private final Instant opened;
    private final Doses doses;
    private final List<Instant> answers;
    private final Rechecks rechecks;

    Timetable(Protocol protocol, Instant opened, Doses doses, Rechecks rechecks) {
        this(protocol, opened, doses, List.of(), rechecks);
    }

    private Timetable(Protocol protocol, Instant opened, Doses doses, List<Instant> answers, Rechecks rechecks) {
        this.protocol = protocol;
        this.opened = opened;
        this.doses = doses;
        this.answers = answers;
        this.rechecks = rechecks;
    }

    /** What a set, a finding or a reason changes about what is wanted. */
    Timetable after(ChartEntry line) {
        List<Instant> all = isAnswer(line.event()) ? answeredAt(line.happenedAt()) : answers;
        return new Timetable(protocol, opened, doses, all, rechecks.after(look(line)));
    }

    private boolean isAnswer(Event event) {
        return event instanceof Event.VitalsNotTaken
                || (event instanceof Event.VitalsTaken taken
                        && taken.vitals().isComplete(protocol.vitals().wanted()));
    }

    /** A score alone belongs to no set that was due, and so is late for none. */
    private boolean isOfSet(Event event) {
        return !(event instanceof Event.VitalsTaken(var vitals, var _, String _))
                || protocol.vitals().wanted().stream()
                        .anyMatch(vital -> vitals.measurement(vital).isPresent()
                                || vitals.notTaken().containsKey(vital));
    }

    private List<Instant> answeredAt(Instant taken) {
        return Stream.concat(answers.stream(), Stream.of(taken)).toList();
    }

    private Rechecks.Look look(ChartEntry line) {
        return new Rechecks.Look(line.happenedAt(), doses.stageAt(line), Optional.of(line.event()));
    }

    /**
     * By how much a set that was taken is late: since the first slot that nobody had answered; empty if on time or not
     * asked for, or none of the vitals of a set. A recheck counts where the set has the value that it was for.
     */
    Optional<Duration> lateness(ChartEntry set) {
        Instant taken = set.happenedAt();
        List<Slot> asked = isOfSet(set.event()) ? scheduled(taken) : List.of();
        return Stream.concat(asked.stream(), rechecks.answeredBy(look(set)).stream())
                .min(EARLIEST)
                .filter(slot -> taken.isAfter(slot.lateAfter()))
                .map(slot -> Duration.between(slot.at(), taken));
    }

    /**
     * Whether a wanted set fell wholly between two times at which something was measured: its window had passed and the
     * later one answers another slot. A line in a picture may not cross this (UX 4).
     */
    public boolean isMissedBetween(Instant from, Instant to) {
        Timetable then = answeredOnlyUntil(from);
        boolean atStageChange = doses.given().stream()
                .map(ChartEntry::happenedAt)
                .filter(change -> change.isAfter(from) && change.isBefore(to))
                .anyMatch(change -> then.nextSet(change.minusNanos(1))
                        .filter(slot -> slot.lateAfter().isBefore(change))
                        .isPresent());
        return atStageChange
                || then.nextSet(to).filter(slot -> slot.isPassedOver(to)).isPresent();
    }

    /** As if a set at this time had answered, and nothing after it. */
    private Timetable answeredOnlyUntil(Instant from) {
        List<Instant> known = Stream.concat(answers.stream().filter(answer -> !answer.isAfter(from)), Stream.of(from))
                .toList();
        return new Timetable(protocol, opened, doses, known, rechecks.knowing(at -> !at.isAfter(from)));
    }

    private Optional<Slot> nextSet(Instant now) {
        return open(now).stream().filter(Slot::isOfSet).min(EARLIEST);
    }

    /**
     * The slots that were let go: a stage ended, or all of it did, and nobody had taken a set or said why. What a late set
     * answers is not among them; that set is late.
     *
     * @param over whether nothing can come any more: then a fixed point or a recheck counts as let go as soon as it was due
     */
    List<Slot> missed(Instant until, boolean over) {
        List<Slot> missed = new ArrayList<>();
        doses.given().stream()
                .map(ChartEntry::happenedAt)
                .filter(change ->
                        !change.isAfter(until) && doses.phaseAt(change).since().equals(Optional.of(change)))
                .flatMap(change -> knownBefore(change).regular(change.minusNanos(1)).stream()
                        .filter(slot -> slot.lateAfter().isBefore(change)))
                .forEach(missed::add);
        open(until).stream()
                .filter(slot -> slot.lateAfter().isBefore(until)
                        || (over && !slot.isRegular() && !slot.at().isAfter(until)))
                .forEach(missed::add);
        return missed.stream().distinct().toList();
    }

    private Timetable knownBefore(Instant moment) {
        return new Timetable(
                protocol,
                opened,
                doses,
                answers.stream().filter(answer -> answer.isBefore(moment)).toList(),
                rechecks.knowing(at -> at.isBefore(moment)));
    }

    /**
     * The earliest slot that is not answered yet, as the session stands at a moment, of two at the same time the one with
     * a name; empty where the protocol wants nothing more.
     */
    public Optional<Slot> next(Instant now) {
        return open(now).stream().min(EARLIEST);
    }

    /** What is to be looked at again because it met a limit: each vital or effect once, the earliest first. */
    public List<Slot> rechecks() {
        Map<Optional<Limit.Family>, Slot> first = new LinkedHashMap<>();
        rechecks.open().stream().sorted(EARLIEST).forEach(slot -> first.putIfAbsent(slot.family(), slot));
        return List.copyOf(first.values());
    }

    /**
     * How old a value of a vital may be before it counts as old: the interval in force at a moment, which is that of its
     * recheck where one is under way, else the regular one; empty where there is neither.
     */
    public Optional<Duration> interval(Vital vital, Instant now) {
        Stream<Slot> again = rechecks().stream()
                .filter(slot -> slot.reason() instanceof Slot.Reason.Recheck(var _, var of) && of == vital);
        return Stream.concat(again, regular(now).stream()).map(Slot::interval).min(Comparator.naturalOrder());
    }

    /** When the sets after the next one are wanted, if each is taken when it is wanted and changes nothing. */
    public List<Instant> following(Instant now, int count) {
        List<Instant> following = new ArrayList<>();
        Timetable then = this;
        Optional<Slot> slot = next(now);
        while (slot.isPresent() && following.size() < count) {
            then = then.allAnsweredAt(
                    slot.get().at().isBefore(now) ? now : slot.get().at());
            slot = then.next(now);
            slot.map(Slot::at).ifPresent(following::add);
        }
        return following;
    }

    private Timetable allAnsweredAt(Instant at) {
        Rechecks looked = rechecks.after(new Rechecks.Look(at, doses.stageAt(at), Optional.empty()));
        return new Timetable(protocol, opened, doses, answeredAt(at), looked);
    }

    private List<Slot> open(Instant now) {
        return Stream.concat(scheduled(now).stream(), rechecks().stream()).toList();
    }

    /** What the schedule alone wants. */
    private List<Slot> scheduled(Instant now) {
        return Stream.concat(regular(now).stream(), fixed().stream().filter(slot -> !isAnswered(slot)))
                .toList();
    }

    private Optional<Slot> regular(Instant now) {
        Doses.Phase current = doses.phaseAt(now);
        return new RegularSlots(protocol.schedule(), answers)
                .open(current.stage(), current.since().orElse(opened));
    }

    private boolean isAnswered(Slot slot) {
        return answers.stream().anyMatch(answer -> !answer.isBefore(slot.from()));
    }

    private List<Slot> fixed() {
        return doses.first().stream()
                .flatMap(start -> protocol.schedule().fixed().stream().map(point -> fixed(point, start)))
                .toList();
    }

    private static Slot fixed(Schedule.FixedPoint point, Instant start) {
        Instant at = start.plus(point.after());
        Duration window = point.early().plus(point.late());
        Duration further = window.isPositive() ? window : point.after();
        return new Slot(at, at.minus(point.early()), at.plus(point.late()), further, new Slot.Reason.Fixed(point));
    }

    /**
     * One time at which something is wanted.
     *
     * @param from a set taken from here on answers it
     * @param lateAfter a set taken after this is late
     * @param interval what is counted as "a further interval" when nobody answers it: the regular interval, the time since
     *     the last look, and for a fixed point the length of its window
     * @param reason what it is wanted for
     */
    public record Slot(Instant at, Instant from, Instant lateAfter, Duration interval, Reason reason) {
        /** What something is wanted for. */
        public sealed interface Reason {
            /** The regular interval of the schedule. */
            record Interval() implements Reason {}

            /** A point of the schedule that nothing moves. */
            record Fixed(Schedule.FixedPoint point) implements Reason {}

            /** A limit was met, and its protocol wants this vital measured again. */
            record Recheck(Limit limit, Vital vital) implements Reason {}

            /** An effect met a limit, and its protocol wants the patient asked again. */
            record AskAgain(Limit limit, String effect) implements Reason {}
        }

        /** The fixed point it is; empty for anything else. */
        public Optional<Schedule.FixedPoint> point() {
            return reason instanceof Reason.Fixed(Schedule.FixedPoint point) ? Optional.of(point) : Optional.empty();
        }

        /** Whether a set of vitals answers it, and not a question to the patient. */
        boolean isOfSet() {
            return !(reason instanceof Reason.AskAgain);
        }

        /** What one look at it answers; empty where the schedule wants it and no limit. */
        private Optional<Limit.Family> family() {
            return switch (reason) {
                case Reason.Recheck(Limit limit, var _) -> Optional.of(limit.family());
                case Reason.AskAgain(Limit limit, var _) -> Optional.of(limit.family());
                case Reason.Interval _, Reason.Fixed _ -> Optional.empty();
            };
        }

        boolean isRegular() {
            return reason instanceof Reason.Interval;
        }

        /** Whether a set taken then can no longer be meant for this slot. */
        boolean isPassedOver(Instant taken) {
            Instant over = point().isPresent() ? lateAfter : at.plus(interval).minus(Duration.between(at, lateAfter));
            return point().isPresent() ? taken.isAfter(over) : !taken.isBefore(over);
        }
    }
}
