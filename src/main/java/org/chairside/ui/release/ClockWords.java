package org.chairside.ui.release;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.Readiness;
import org.chairside.chart.TakenSet;
import org.chairside.model.ReleaseRule;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.VitalWords;

/** Both clocks in words, whichever the protocol counts from (CLINICAL 2.3), and how old the last set is. */
final class ClockWords {
    private final UiContext kit;
    private final VitalWords vitals;

    ClockWords(UiContext kit) {
        this.kit = kit;
        this.vitals = new VitalWords(kit.messages(), kit.words());
    }

    /** The least time by the first and by the last dose. */
    String clocks(Chart chart, Readiness readiness) {
        Optional<Instant> first = readiness.byFirst();
        if (first.isEmpty()) {
            return kit.text("release.clocks.none");
        }
        ReleaseRule rule = chart.protocol().release();
        String from = kit.text("release.clock." + rule.from().name().toLowerCase(Locale.ROOT));
        String least = kit.words().duration(rule.observe());
        if (!rule.observe().isPositive()) {
            return kit.text("release.observe.none");
        }
        return kit.text(
                "release.clocks",
                least,
                kit.words().time(first.get()),
                kit.words().time(readiness.byLast().orElse(first.get())),
                from);
    }

    /** How long ago the first dose was, and the last set with its age. */
    String since(Chart chart, Instant now) {
        String dose = chart.doses()
                .first()
                .map(first -> kit.text(
                        "release.since",
                        kit.words().duration(Duration.between(first, now)),
                        kit.words().time(first)))
                .orElse("");
        String set = chart.lastSet().map(last -> set(last, now)).orElse("");
        return (dose + " " + set).strip();
    }

    private String set(TakenSet last, Instant now) {
        return kit.text(
                "release.vitals.last", vitals.set(last.vitals()), kit.words().ago(last.takenAt(), now));
    }
}
