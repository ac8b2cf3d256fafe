package org.chairside.ui.form;

import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.model.Dose;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Preparation;
import org.chairside.model.Supply;

/**
 * What was planned, given, drawn up and wasted so far; of an infusion, what its end says.
 *
 * @param left drawn up for what is over, and neither given nor wasted; empty where nothing is left or nobody said how
 *     much was drawn up
 */
public record DoseBalance(Optional<Dose> planned, Optional<Dose> given, Optional<Dose> left) {
    /** @param without an entry that is being put right and must not count against itself */
    public static DoseBalance of(Chart chart, Optional<EntryId> without) {
        Sum sum = new Sum();
        chart.doses().given().stream()
                .filter(line -> without.filter(line.id()::equals).isEmpty())
                .forEach(line -> sum.add(line.event()));
        chart.chartEntries().stream()
                .filter(ChartEntry::stands)
                .filter(line -> without.filter(line.id()::equals).isEmpty())
                .forEach(line -> sum.waste(line.event()));
        return new DoseBalance(chart.opened().plannedDose(), dose(sum.given), dose(sum.drawn - sum.used - sum.wasted));
    }

    private static Optional<Dose> dose(long micrograms) {
        return micrograms > 0 ? Optional.of(new Dose(micrograms)) : Optional.empty();
    }

    /** This dose and all before it. */
    Dose with(Dose next) {
        return given.map(next::plus).orElse(next);
    }

    /** Every preparation of the session, the last first. */
    static List<Supply> supplies(Chart chart) {
        return chart.doses().given().reversed().stream()
                .map(ChartEntry::event)
                .flatMap(event -> supply(event).stream())
                .toList();
    }

    private static Optional<Supply> supply(Event event) {
        return switch (event) {
            case Event.InfusionStarted started -> Optional.of(started.supply());
            case Event.DoseGiven given -> Optional.of(given.supply());
            case Event.DeviceGiven given -> Optional.of(new Supply(Optional.empty(), given.lot(), given.witness()));
            default -> Optional.empty();
        };
    }

    /** In micrograms, while the lines go by in the order of happening. */
    private static final class Sum {
        private long given;
        private long drawn;
        private long used;
        private long wasted;
        private Optional<Preparation> running = Optional.empty();

        void add(Event event) {
            switch (event) {
                case Event.InfusionStarted started -> running = started.supply().preparation();
                case Event.InfusionEnded(Dose dose) -> {
                    take(dose, running);
                    running = Optional.empty();
                }
                case Event.DoseGiven one -> take(one.dose(), one.supply().preparation());
                case Event.DeviceGiven one -> take(one.dose(), Optional.empty());
                default -> {}
            }
        }

        void waste(Event event) {
            if (event instanceof Event.DrugWasted(Dose dose, String _, String _)) {
                wasted += dose.micrograms();
            }
        }

        private void take(Dose dose, Optional<Preparation> preparation) {
            given += dose.micrograms();
            preparation.ifPresent(each -> {
                drawn += each.dose().micrograms();
                used += dose.micrograms();
            });
        }
    }
}
