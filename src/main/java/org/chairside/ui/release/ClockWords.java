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
import org.chairside.words.ClinicalWords;

/** Both clocks in words, whichever the protocol counts from (CLINICAL 2.3), and how old the last set is. */
final class ClockWords {
    private final UiContext ui;
    private final ClinicalWords clinicalWords;

    ClockWords(UiContext ui) {
        this.ui = ui;
        this.clinicalWords = new ClinicalWords(ui.messages(), ui.words());
    }

    /** The least time by the first and by the last dose. */
    String clocks(Chart chart, Readiness readiness) {
        Optional<Instant> first = readiness.byFirst();
        if (first.isEmpty()) {
            return ui.text("release.clocks.none");
        }
        ReleaseRule rule = chart.protocol().release();
        String from = ui.text("release.clock." + rule.from().name().toLowerCase(Locale.ROOT));
        String least = ui.words().duration(rule.observe());
        if (!rule.observe().isPositive()) {
            return ui.text("release.observe.none");
        }
        return ui.text(
                "release.clocks",
                least,
                ui.words().time(first.get()),
                ui.words().time(readiness.byLast().orElse(first.get())),
                from);
    }

    /** How long ago the first dose was, and the last set with its age. */
    String since(Chart chart, Instant now) {
        String dose = chart.doses()
                .first()
                .map(first -> ui.text(
                        "release.since",
                        ui.words().duration(Duration.between(first, now)),
                        ui.words().time(first)))
                .orElse("");
        String set = chart.lastSet().map(last -> set(last, now)).orElse("");
        return (dose + " " + set).strip();
    }

    private String set(TakenSet last, Instant now) {
        return ui.text(
                "release.vitals.last",
                clinicalWords.set(last.vitals()),
                ui.words().ago(last.takenAt(), now));
    }
}
