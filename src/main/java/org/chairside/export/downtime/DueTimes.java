package org.chairside.export.downtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.model.Event;
import org.chairside.model.Protocol;
import org.chairside.model.Route;
import org.chairside.model.Schedule;
import org.chairside.model.Stage;

/**
 * When sets are wanted, counted from the first dose, as the protocol's schedule has it and if every set is on time.
 *
 * @param infusion how long the drug runs; zero for a single dose
 */
record DueTimes(Protocol protocol, Duration infusion) {
    /** Rows after the drug where the protocol names no least time of observation. */
    private static final Duration AT_LEAST = Duration.ofHours(1);

    private static final int BEFORE_AT_MOST = 3;

    /** Rows during an infusion of which nobody said how long it runs. */
    private static final int USUAL_SETS = 4;

    /**
     * One time at which a set is wanted.
     *
     * @param after the first dose; empty for one before it
     * @param name of a fixed point; else empty
     */
    record DueTime(Optional<Duration> after, String name) {}

    /** As long as the infusion was, or was planned to be; before it, as the protocol has it. */
    static DueTimes of(Chart chart) {
        Optional<Duration> ran = chart.doses()
                .first()
                .flatMap(first -> chart.doses().infusionEnded().map(end -> Duration.between(first, end)));
        Optional<Duration> planned =
                chart.facts().last(Event.InfusionStarted.class).map(Event.InfusionStarted::over);
        return new DueTimes(chart.protocol(), ran.or(() -> planned).orElse(usual(chart.protocol())));
    }

    static DueTimes of(Protocol protocol) {
        return new DueTimes(protocol, usual(protocol));
    }

    private static Duration usual(Protocol protocol) {
        return protocol.doses()
                .over()
                .or(() -> protocol.schedule().phases().stream()
                        .filter(phase -> phase.stage() == Stage.DURING && protocol.route() == Route.INTRAVENOUS)
                        .map(phase -> phase.every().multipliedBy(USUAL_SETS))
                        .findFirst())
                .orElse(Duration.ZERO);
    }

    /** In the order of time; a fixed point and a regular set at the same time are one. */
    List<DueTime> all() {
        List<DueTime> all = new ArrayList<>(before());
        Stream<DueTime> fixed = protocol.schedule().fixed().stream()
                .map(point -> new DueTime(Optional.of(point.after()), point.name()));
        Stream<DueTime> regular = Stream.concat(
                        at(Stage.DURING, Duration.ZERO, infusion), at(Stage.AFTER, infusion, infusion.plus(watched())))
                .map(after -> new DueTime(Optional.of(after), ""));
        Stream.concat(fixed, regular)
                .sorted(Comparator.comparing((DueTime due) -> due.after().orElse(Duration.ZERO))
                        .thenComparing(due -> due.name().isEmpty()))
                .filter(due -> all.isEmpty() || !all.getLast().after().equals(due.after()))
                .forEach(all::add);
        return all;
    }

    private List<DueTime> before() {
        int times = protocol.schedule().phases().stream()
                .filter(phase -> phase.stage() == Stage.BEFORE)
                .mapToInt(Schedule.Phase::times)
                .sum();
        int rows = Math.clamp(times, 1, BEFORE_AT_MOST);
        return Stream.generate(() -> new DueTime(Optional.empty(), ""))
                .limit(rows)
                .toList();
    }

    private Duration watched() {
        Duration observe = protocol.release().observe();
        Duration fromEnd =
                switch (protocol.release().from()) {
                    case FIRST_DOSE -> observe.minus(infusion);
                    case LAST_DOSE, END_OF_INFUSION -> observe;
                };
        return fromEnd.compareTo(AT_LEAST) < 0 ? AT_LEAST : fromEnd;
    }

    /** The regular intervals of a stage, one phase after the other, to its end. */
    private Stream<Duration> at(Stage stage, Duration from, Duration to) {
        List<Duration> all = new ArrayList<>();
        Duration next = from;
        for (Schedule.Phase phase : protocol.schedule().phases()) {
            int times = 0;
            while (phase.stage() == stage
                    && (phase.times() == 0 || times < phase.times())
                    && next.plus(phase.every()).compareTo(to) <= 0) {
                next = next.plus(phase.every());
                all.add(next);
                times++;
            }
        }
        return all.stream();
    }
}
