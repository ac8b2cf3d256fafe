package org.chairside.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A time as said at the chair, made an instant. A time of day is the last such moment that is not ahead, in the
 * session's zone, so it is right through midnight and in both nights when clocks change (CLINICAL 7, hazards 3 and 4).
 */
sealed interface SaidTime {
    record At(Instant instant) implements SaidTime {}

    record Not(Refusal reason) implements SaidTime {}

    /** So many minutes before now. */
    static SaidTime ago(int minutes, Situation situation) {
        Instant then = situation.now().minus(Duration.ofMinutes(minutes));
        return EarliestTime.isTooEarly(then, situation.opened()) ? new Not(Refusal.BEFORE_SESSION) : new At(then);
    }

    /** A time of day. In an hour that happened twice it is the later one that is not ahead. */
    static SaidTime at(LocalTime wall, Situation situation) {
        Optional<Instant> past = moments(wall, situation, -1, 0)
                .filter(each -> !each.isAfter(situation.now()))
                .max(Comparator.naturalOrder());
        if (past.isPresent() && !EarliestTime.isBefore(past.get(), situation.opened())) {
            return new At(past.get());
        }
        Refusal reason = reason(wall, situation, past);
        return past.filter(_ -> reason == Refusal.BEFORE_SESSION)
                .filter(then -> !EarliestTime.isTooEarly(then, situation.opened()))
                .<SaidTime>map(At::new)
                .orElse(new Not(reason));
    }

    private static Refusal reason(LocalTime wall, Situation situation, Optional<Instant> past) {
        if (moments(wall, situation, 0, 0).findAny().isEmpty()) {
            return Refusal.NOT_A_TIME;
        }
        Optional<Instant> ahead = moments(wall, situation, 0, 1)
                .filter(each -> each.isAfter(situation.now()))
                .min(Comparator.naturalOrder());
        boolean nearerAhead = ahead.isPresent()
                && past.isPresent()
                && Duration.between(situation.now(), ahead.get())
                                .compareTo(Duration.between(past.get(), situation.now()))
                        < 0;
        return nearerAhead ? Refusal.IN_THE_FUTURE : Refusal.BEFORE_SESSION;
    }

    private static Stream<Instant> moments(LocalTime wall, Situation situation, int fromDay, int toDay) {
        ZoneId zone = situation.zone();
        LocalDate today = LocalDate.ofInstant(situation.now(), zone);
        return LongStream.rangeClosed(fromDay, toDay)
                .mapToObj(day -> today.plusDays(day).atTime(wall))
                .flatMap(
                        local -> zone.getRules().getValidOffsets(local).stream().map(local::toInstant));
    }
}
