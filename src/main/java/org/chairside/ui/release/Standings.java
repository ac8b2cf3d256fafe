package org.chairside.ui.release;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.TakenSet;
import org.chairside.model.ReleaseRule;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.VitalWords;

/** Reads off a chart what still stands against release (CLINICAL 3.5; 7, hazard 14). It finds, it never decides. */
final class Standings {
    /** How old the last vitals may be when the patient leaves (CLINICAL 3.5). */
    private static final Duration RECENT = Duration.ofMinutes(15);

    private final Kit kit;
    private final VitalWords vitals;

    Standings(Kit kit) {
        this.kit = kit;
        this.vitals = new VitalWords(kit.messages(), kit.words());
    }

    List<Standing> of(Chart chart, Instant now) {
        return List.of(effects(chart), observation(chart, now), lastVitals(chart, now), limits(chart));
    }

    private Standing effects(Chart chart) {
        String open = chart.openEffects().stream()
                .map(each -> kit.text("release.effect", each.term().name(), vitals.severity(each.current())))
                .collect(joining(", "));
        return open.isEmpty()
                ? new Standing(Level.OK, kit.text("release.effects.none"))
                : new Standing(Level.HIGH, kit.text("release.effects.open", open));
    }

    private Standing observation(Chart chart, Instant now) {
        ReleaseRule rule = chart.protocol().release();
        if (!rule.observe().isPositive()) {
            return new Standing(Level.NONE, kit.text("release.observe.none"));
        }
        String clock = kit.text("release.clock." + rule.from().name().toLowerCase(Locale.ROOT));
        String least = kit.words().duration(rule.observe());
        Optional<Instant> earliest = from(chart, rule.from()).map(start -> start.plus(rule.observe()));
        if (earliest.isEmpty()) {
            return new Standing(Level.HIGH, kit.text("release.observe.not-started", least, clock));
        }
        String at = kit.words().time(earliest.get());
        if (now.isBefore(earliest.get())) {
            Duration left = Duration.between(now, earliest.get()).plusSeconds(59);
            return new Standing(
                    Level.HIGH,
                    kit.text(
                            "release.observe.until",
                            least,
                            clock,
                            at,
                            kit.words().duration(left)));
        }
        return new Standing(Level.OK, kit.text("release.observe.over", least, clock, at));
    }

    private static Optional<Instant> from(Chart chart, ReleaseRule.Clock clock) {
        return switch (clock) {
            case FIRST_DOSE -> chart.doses().first();
            case LAST_DOSE -> chart.doses().latest();
            case END_OF_INFUSION -> chart.doses().infusionEnded();
        };
    }

    private Standing lastVitals(Chart chart, Instant now) {
        Optional<TakenSet> last = chart.lastSet();
        if (last.isEmpty()) {
            return new Standing(Level.HIGH, kit.text("release.vitals.none"));
        }
        String ago = kit.words().ago(last.get().takenAt(), now);
        String set = vitals.set(last.get().vitals());
        boolean recent = Duration.between(last.get().takenAt(), now).compareTo(RECENT) <= 0;
        return recent
                ? new Standing(Level.OK, kit.text("release.vitals.recent", set, ago))
                : new Standing(Level.MEDIUM, kit.text("release.vitals.old", set, ago));
    }

    private Standing limits(Chart chart) {
        String met = chart.lastSet()
                .map(set -> set.limitsMet(chart.protocol().limits(), chart.baselineVitals()).stream()
                        .map(limit -> vitals.rule(limit, chart.protocol()))
                        .collect(joining("; ")))
                .orElse("");
        return met.isEmpty()
                ? new Standing(Level.OK, kit.text("release.limits.none"))
                : new Standing(Level.MEDIUM, kit.text("release.limits.met", met));
    }

    /** Both clocks in words, whichever the protocol counts from (CLINICAL 2.3). */
    String clocks(Chart chart, Instant now) {
        Optional<Instant> first = chart.doses().first();
        if (first.isEmpty()) {
            return kit.text("release.clocks.none");
        }
        Instant last = chart.doses().latest().orElse(first.get());
        return kit.text(
                "release.clocks",
                kit.words().duration(Duration.between(first.get(), now)),
                kit.words().time(first.get()),
                kit.words().duration(Duration.between(last, now)),
                kit.words().time(last));
    }
}
