package org.chairside.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.model.Protocol;
import org.chairside.model.Schedule;

/**
 * When sets are wanted, by the protocol's schedule. Only complete sets and stated reasons answer a slot; a partial set
 * moves nothing. Points fixed to the first dose are moved by nothing at all. All reckoning is between instants, so a
 * night on which the clocks change has no longer or shorter intervals.
 *
 * <p>A set answers the latest slot whose window it falls into. Slots before that stay missed; it is late by the time
 * since the first of them, for so long nobody looked though somebody should have.
 */
public final class Timetable {
    private final Protocol protocol;
    private final Instant opened;
    private final Doses doses;
    private final List<Instant> answers;

    Timetable(Protocol protocol, Instant opened, Doses doses) {
        this(protocol, opened, doses, List.of());
    }

    private Timetable(Protocol protocol, Instant opened, Doses doses, List<Instant> answers) {
        this.protocol = protocol;
        this.opened = opened;
        this.doses = doses;
        this.answers = answers;
    }

    Timetable answeredAt(Instant taken) {
        List<Instant> all = new ArrayList<>(answers);
        all.add(taken);
        return new Timetable(protocol, opened, doses, List.copyOf(all));
    }

    /**
     * By how much a set taken then is late: since the first slot that nobody had answered; empty if on time or not
     * asked for.
     */
    Optional<Duration> lateness(Instant taken) {
        return next(taken)
                .filter(slot -> taken.isAfter(slot.lateAfter()))
                .map(slot -> Duration.between(slot.at(), taken));
    }

    /**
     * Whether a wanted set fell wholly between two times at which something was measured: its window had passed and the
     * later one answers another slot. A line in a picture may not cross this (UX 4).
     */
    public boolean isMissedBetween(Instant from, Instant to) {
        List<Instant> known = Stream.concat(answers.stream().filter(answer -> !answer.isAfter(from)), Stream.of(from))
                .toList();
        Timetable then = new Timetable(protocol, opened, doses, known);
        boolean atStageChange = doses.given().stream()
                .map(ChartEntry::happenedAt)
                .filter(change -> change.isAfter(from) && change.isBefore(to))
                .anyMatch(change -> then.next(change.minusNanos(1))
                        .filter(slot -> slot.lateAfter().isBefore(change))
                        .isPresent());
        return atStageChange
                || then.next(to).filter(slot -> slot.isPassedOver(to)).isPresent();
    }

    /**
     * The slots that were let go: a stage ended, or all of it did, and nobody had taken a set or said why. What a late set
     * answers is not among them; that set is late.
     *
     * @param over whether nothing can come any more: then a fixed point counts as let go as soon as it was due
     */
    List<Slot> missed(Instant until, boolean over) {
        List<Slot> missed = new ArrayList<>();
        doses.given().stream()
                .map(ChartEntry::happenedAt)
                .filter(change ->
                        !change.isAfter(until) && doses.phaseAt(change).since().equals(Optional.of(change)))
                .flatMap(change -> knownBefore(change).open(change.minusNanos(1)).stream()
                        .filter(slot -> slot.lateAfter().isBefore(change)))
                .forEach(missed::add);
        open(until).stream()
                .filter(slot -> slot.lateAfter().isBefore(until)
                        || (over && slot.point().isPresent() && !slot.at().isAfter(until)))
                .forEach(missed::add);
        return missed.stream().distinct().toList();
    }

    private Timetable knownBefore(Instant moment) {
        return new Timetable(
                protocol,
                opened,
                doses,
                answers.stream().filter(answer -> answer.isBefore(moment)).toList());
    }

    /**
     * The earliest slot that is not answered yet, as the session stands at a moment, of two at the same time the fixed
     * point; empty where the protocol wants nothing more.
     */
    public Optional<Slot> next(Instant now) {
        return open(now).stream().min(Comparator.comparing(Slot::at).thenComparing(slot -> slot.point()
                .isEmpty()));
    }

    /** When the sets after the next one are wanted, if each is taken when it is wanted and the session stands as it does. */
    public List<Instant> following(Instant now, int count) {
        List<Instant> following = new ArrayList<>();
        Timetable then = this;
        Optional<Slot> slot = next(now);
        while (slot.isPresent() && following.size() < count) {
            then = then.answeredAt(
                    slot.get().at().isBefore(now) ? now : slot.get().at());
            slot = then.next(now);
            slot.map(Slot::at).ifPresent(following::add);
        }
        return following;
    }

    private List<Slot> open(Instant now) {
        List<Slot> open = new ArrayList<>();
        Doses.Phase current = doses.phaseAt(now);
        new RegularSlots(protocol.schedule(), answers)
                .open(current.stage(), current.since().orElse(opened))
                .ifPresent(open::add);
        fixed().stream().filter(slot -> !isAnswered(slot)).forEach(open::add);
        return open;
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
        return new Slot(at, at.minus(point.early()), at.plus(point.late()), further, Optional.of(point));
    }

    /**
     * One time at which a set is wanted.
     *
     * @param from a set taken from here on answers it
     * @param lateAfter a set taken after this is late
     * @param interval what is counted as "a further interval" when nobody answers it: the regular interval, and for a
     *     fixed point the length of its window
     * @param point the fixed point it is; empty for a regular interval
     */
    public record Slot(
            Instant at, Instant from, Instant lateAfter, Duration interval, Optional<Schedule.FixedPoint> point) {

        /** Whether a set taken then can no longer be meant for this slot. */
        boolean isPassedOver(Instant taken) {
            Instant over = point.isPresent() ? lateAfter : at.plus(interval).minus(Duration.between(at, lateAfter));
            return point.isPresent() ? taken.isAfter(over) : !taken.isBefore(over);
        }
    }
}
