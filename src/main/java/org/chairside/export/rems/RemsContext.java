package org.chairside.export.rems;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.export.page.PageLanguage;
import org.chairside.model.Event;
import org.chairside.model.RemsGeneration;
import org.chairside.model.RemsSite;

/** What every block needs at hand: the chart, the site, and how an answer is worded. */
record RemsContext(Chart chart, RemsSite site, RemsGeneration generation, Wording wording) {
    static RemsContext of(Chart chart, RemsSite site, RemsGeneration generation, PageLanguage language) {
        return new RemsContext(
                chart,
                site,
                generation,
                new Wording(language, chart.openingEntry().entry().zone()));
    }

    boolean isNewer() {
        return generation == RemsGeneration.NEWER;
    }

    /** When the first device was given: the form counts from there. */
    Optional<Instant> firstDevice() {
        return chart.facts().lines(Event.DeviceGiven.class).stream()
                .map(ChartEntry::happenedAt)
                .findFirst();
    }

    /** Whole minutes after the first device. */
    Optional<String> afterFirstDevice(Instant moment) {
        return firstDevice().map(first -> Wording.minutes(Duration.between(first, moment)));
    }

    RemsField field(String code, RemsAnswer answer) {
        return new RemsField(code, wording.text("label." + code), RemsField.Source.CHART, answer);
    }

    RemsField ofSite(String code, String value) {
        RemsAnswer answer = value.isBlank() ? missing("site") : said(value, wording.text("from.site"));
        return new RemsField(code, wording.text("label." + code), RemsField.Source.SITE, answer);
    }

    RemsAnswer said(String text, String from) {
        return new RemsAnswer.Said(text, text, from);
    }

    /** @param key of what is missing and what to do */
    RemsAnswer missing(String key, Object... parts) {
        return new RemsAnswer.Missing(wording.text("missing." + key, parts));
    }

    /** @param key of why the question does not arise */
    RemsAnswer notAsked(String key, Object... parts) {
        return new RemsAnswer.NotAsked(wording.text("not-asked." + key, parts));
    }

    RemsAnswer yesOrNo(boolean yes, String from) {
        return said(wording.text(yes ? "yes" : "no"), from);
    }

    /** Who said something and when: {@code said 11:50 by Ana Ruiz}. */
    String saidBy(ChartEntry line) {
        return wording.text(
                "from.said",
                wording.time(line.happenedAt()),
                line.lastAmendment().orElse(line.original()).entry().author().name());
    }
}
