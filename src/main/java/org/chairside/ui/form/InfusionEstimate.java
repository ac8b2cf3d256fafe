package org.chairside.ui.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.model.Concentration;
import org.chairside.model.Dose;
import org.chairside.model.Event;
import org.chairside.model.Preparation;
import org.chairside.model.Rate;

/**
 * What an infusion will have given by a moment if it ran as recorded: the planned dose spread over its planned time, or,
 * after a change of rate, the rate times the concentration. Pauses count for nothing. It is offered, never taken by
 * itself: a pump may have stood still.
 *
 * @param ran how long it was running
 */
record InfusionEstimate(Dose dose, Duration ran) {
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

    /** Of the infusion started last; empty where the record does not say enough. */
    static Optional<InfusionEstimate> of(Chart chart, Instant until) {
        List<ChartEntry> lines = chart.chartEntries().stream()
                .filter(ChartEntry::stands)
                .filter(line -> !line.happenedAt().isAfter(until))
                .sorted(Comparator.comparing(ChartEntry::happenedAt).thenComparingLong(ChartEntry::seq))
                .toList();
        Optional<Run> run = Optional.empty();
        for (ChartEntry line : lines) {
            if (line.event() instanceof Event.InfusionStarted started) {
                run = Optional.of(new Run(started, line.happenedAt()));
            } else {
                run.ifPresent(each -> each.then(line.event(), line.happenedAt()));
            }
        }
        return run.flatMap(each -> each.until(until));
    }

    /** One infusion, while its lines go by. */
    private static final class Run {
        private final Event.InfusionStarted started;
        private BigDecimal microgramsPerHour;
        private BigDecimal micrograms = BigDecimal.ZERO;
        private Duration ran = Duration.ZERO;
        private Instant since;
        private boolean flows = true;
        private boolean known = true;
        private boolean asPlanned = true;

        Run(Event.InfusionStarted started, Instant at) {
            this.started = started;
            this.since = at;
            this.microgramsPerHour = BigDecimal.valueOf(started.planned().micrograms())
                    .multiply(HOUR)
                    .divide(BigDecimal.valueOf(Math.max(1, started.over().toSeconds())), 6, RoundingMode.HALF_UP);
        }

        void then(Event event, Instant at) {
            switch (event) {
                case Event.InfusionRateChanged(Rate rate, String _) -> {
                    flow(at);
                    asPlanned = false;
                    change(rate);
                }
                case Event.InfusionPaused _, Event.InfusionEnded _ -> {
                    flow(at);
                    flows = false;
                }
                case Event.InfusionResumed _ -> {
                    flow(at);
                    flows = true;
                }
                default -> {}
            }
        }

        private void change(Rate rate) {
            Optional<Concentration> concentration =
                    started.supply().preparation().map(Preparation::concentration);
            known = known && concentration.isPresent();
            concentration.ifPresent(each -> microgramsPerHour =
                    BigDecimal.valueOf(each.microgramsPerMillilitre()).multiply(rate.millilitresPerHour()));
        }

        private void flow(Instant at) {
            if (flows) {
                Duration more = Duration.between(since, at);
                ran = ran.plus(more);
                micrograms = micrograms.add(microgramsPerHour
                        .multiply(BigDecimal.valueOf(more.toSeconds()))
                        .divide(HOUR, 6, RoundingMode.HALF_UP));
            }
            since = at;
        }

        Optional<InfusionEstimate> until(Instant at) {
            flow(at);
            if (!known) {
                return Optional.empty();
            }
            BigDecimal most = BigDecimal.valueOf(most().micrograms());
            // A tenth of a milligram is finer than any pump is read.
            long reckoned = micrograms
                            .min(most)
                            .movePointLeft(2)
                            .setScale(0, RoundingMode.HALF_UP)
                            .longValueExact()
                    * 100;
            return reckoned > 0 ? Optional.of(new InfusionEstimate(new Dose(reckoned), ran)) : Optional.empty();
        }

        /** No more than was planned runs at the planned rate, and never more than was drawn up. */
        private Dose most() {
            return asPlanned
                    ? started.planned()
                    : started.supply().preparation().map(Preparation::dose).orElse(started.planned());
        }
    }
}
