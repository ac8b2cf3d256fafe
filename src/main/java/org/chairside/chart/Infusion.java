package org.chairside.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Dose;
import org.chairside.model.Event;

/**
 * One infusion from its start to its end. While it is paused the session stays where it was: the drug given so far is
 * still at work.
 *
 * @param over how long it was planned to take
 * @param end when it ended and what was given by then; empty while it runs
 */
public record Infusion(Instant startedAt, Dose planned, Duration over, Optional<End> end, List<Pause> pauses) {
    public Infusion {
        pauses = List.copyOf(pauses);
    }

    /** The end of an infusion and what was given by then. */
    public record End(Instant at, Dose given) {}

    /**
     * A stretch in which nothing ran.
     *
     * @param to empty while it lasts
     */
    public record Pause(Instant from, Optional<Instant> to) {}

    public Optional<Instant> endedAt() {
        return end.map(End::at);
    }

    public boolean isPaused() {
        return end.isEmpty() && !pauses.isEmpty() && pauses.getLast().to().isEmpty();
    }

    /** The infusions among what was given; an end or a pause without a start belongs to none. */
    static List<Infusion> of(List<ChartEntry> given) {
        List<Infusion> all = new ArrayList<>();
        for (ChartEntry line : given) {
            if (line.event() instanceof Event.InfusionStarted(Dose planned, Duration over, var _)) {
                all.add(new Infusion(line.happenedAt(), planned, over, Optional.empty(), List.of()));
            } else if (!all.isEmpty() && all.getLast().end().isEmpty()) {
                all.add(all.removeLast().then(line));
            }
        }
        return List.copyOf(all);
    }

    private Infusion then(ChartEntry line) {
        return line.event() instanceof Event.OfDrug drug ? then(drug, line.happenedAt()) : this;
    }

    private Infusion then(Event.OfDrug event, Instant at) {
        return switch (event) {
            case Event.InfusionPaused _
            when !isPaused() -> {
                List<Pause> more = new ArrayList<>(pauses);
                more.add(new Pause(at, Optional.empty()));
                yield new Infusion(startedAt, planned, over, end, more);
            }
            case Event.InfusionResumed _ -> new Infusion(startedAt, planned, over, end, pausesUntil(at));
            case Event.InfusionEnded(Dose given) ->
                new Infusion(startedAt, planned, over, Optional.of(new End(at, given)), pausesUntil(at));
            case Event.InfusionPaused _,
                    Event.InfusionStarted _,
                    Event.InfusionRateChanged _,
                    Event.DoseGiven _,
                    Event.DeviceGiven _,
                    Event.DrugWasted _ -> this;
        };
    }

    private List<Pause> pausesUntil(Instant at) {
        return pauses.stream()
                .map(pause -> pause.to().isPresent() ? pause : new Pause(pause.from(), Optional.of(at)))
                .toList();
    }
}
