package org.chairside.chart;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.model.Dose;
import org.chairside.model.Event;
import org.chairside.model.Stage;

/**
 * What was given, in the order it happened, and the stages that follow from it: an infusion under way is
 * {@link Stage#DURING}; once it has ended, or after a single dose, {@link Stage#AFTER}.
 *
 * @param given infusion events, doses and devices; other medicines are not among them
 */
public record Doses(List<ChartEntry> given) {
    static Doses of(List<ChartEntry> standing) {
        return new Doses(standing.stream().filter(line -> isDose(line.event())).toList());
    }

    private static boolean isDose(Event event) {
        return isStart(event)
                || event instanceof Event.InfusionPaused
                || event instanceof Event.InfusionResumed
                || event instanceof Event.InfusionEnded;
    }

    private static boolean isStart(Event event) {
        return event instanceof Event.InfusionStarted
                || event instanceof Event.DoseGiven
                || event instanceof Event.DeviceGiven;
    }

    /** Zero on the session's clock: the first dose, the first device or the start of the infusion. */
    public Optional<Instant> first() {
        return given.stream()
                .filter(line -> isStart(line.event()))
                .map(ChartEntry::happenedAt)
                .findFirst();
    }

    /** The last device, bolus or start of an infusion. */
    public Optional<Instant> latest() {
        return given.reversed().stream()
                .filter(line -> isStart(line.event()))
                .map(ChartEntry::happenedAt)
                .findFirst();
    }

    /** When the last infusion ended; empty while one runs, or where none was given. */
    public Optional<Instant> infusionEnded() {
        return given.reversed().stream()
                .filter(line ->
                        line.event() instanceof Event.InfusionStarted || line.event() instanceof Event.InfusionEnded)
                .findFirst()
                .filter(line -> line.event() instanceof Event.InfusionEnded)
                .map(ChartEntry::happenedAt);
    }

    /** Whether the last infusion has been started and not ended, paused or not. */
    public boolean isInfusing() {
        List<Infusion> all = infusions();
        return !all.isEmpty() && all.getLast().end().isEmpty();
    }

    /**
     * When drug was given last: the last device or bolus, or the end of the last infusion if that came later; empty
     * before any, and while an infusion is under way.
     */
    public Optional<Instant> lastGiven() {
        return isInfusing()
                ? Optional.empty()
                : Stream.concat(latest().stream(), infusionEnded().stream()).max(Comparator.naturalOrder());
    }

    /** Every infusion, the first first. */
    public List<Infusion> infusions() {
        return Infusion.of(given);
    }

    /** Where the session stood at a moment; what was given at that very moment counts. */
    public Stage stageAt(Instant moment) {
        return phaseAt(moment).stage();
    }

    /**
     * Where the session stood when a line happened. Of two at the same time, as on a sheet kept to the minute, the one
     * written first came first: a baseline written before its dose is a baseline.
     */
    public Stage stageAt(ChartEntry line) {
        Stage stage = Stage.BEFORE;
        for (ChartEntry dose : given) {
            if (ChartEntries.AS_HAPPENED.compare(dose, line) > 0) {
                return stage;
            }
            stage = after(stage, dose.event());
        }
        return stage;
    }

    /** The stage of a moment and since when it lasted; the start is empty before any dose. */
    Phase phaseAt(Instant moment) {
        Phase phase = new Phase(Stage.BEFORE, Optional.empty());
        for (ChartEntry line : given) {
            if (line.happenedAt().isAfter(moment)) {
                return phase;
            }
            Stage next = after(phase.stage(), line.event());
            boolean begins = next != phase.stage() || line.event() instanceof Event.InfusionStarted;
            phase = begins ? new Phase(next, Optional.of(line.happenedAt())) : phase;
        }
        return phase;
    }

    record Phase(Stage stage, Optional<Instant> since) {}

    private static Stage after(Stage stage, Event event) {
        if (event instanceof Event.InfusionStarted) {
            return Stage.DURING;
        }
        if (event instanceof Event.InfusionEnded) {
            return Stage.AFTER;
        }
        return isStart(event) && stage == Stage.BEFORE ? Stage.AFTER : stage;
    }

    /** The sum of what was given: doses and devices, and of infusions what their end says. */
    public Optional<Dose> total() {
        return given.stream().flatMap(line -> amount(line.event()).stream()).reduce(Dose::plus);
    }

    private static Optional<Dose> amount(Event event) {
        return switch (event) {
            case Event.OfDrug drug -> amount(drug);
            case Event.InSession _, Event.Correction _, Event.OfPatient _, Event.OfClinic _ -> Optional.empty();
        };
    }

    private static Optional<Dose> amount(Event.OfDrug event) {
        return switch (event) {
            case Event.DoseGiven given -> Optional.of(given.dose());
            case Event.DeviceGiven given -> Optional.of(given.dose());
            case Event.InfusionEnded ended -> Optional.of(ended.given());
            case Event.InfusionStarted _,
                    Event.InfusionRateChanged _,
                    Event.InfusionPaused _,
                    Event.InfusionResumed _,
                    Event.DrugWasted _ -> Optional.empty();
        };
    }
}
