package org.chairside.export;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.export.facts.Codes;
import org.chairside.export.facts.Fact;
import org.chairside.export.facts.Version;
import org.chairside.export.facts.VersionFacts;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Subject;

/** The rows of one chart, cell by cell. */
final class CsvRows {
    private final Instant zero;
    private final VersionFacts facts;

    CsvRows(Chart chart) {
        this.zero = chart.doses().first().orElse(chart.openedAt());
        this.facts = new VersionFacts(chart);
    }

    /** At least one row for a version. */
    List<List<String>> of(Version version) {
        List<Fact> said = facts.of(version);
        List<Fact> atLeastOne = said.isEmpty() ? List.of(Fact.text("", "")) : said;
        return atLeastOne.stream().map(fact -> row(version, fact)).toList();
    }

    /** A row without an entry: nobody wrote it, the chart adds up to it. */
    List<String> of(Reckoned reckoned, Chart chart) {
        Entry opening = chart.openedBy().entry();
        return List.of(
                chart.session().toString(),
                chart.patient().id().toString(),
                "",
                "",
                iso(reckoned.at(), opening.zone()),
                "",
                minute(reckoned.at()),
                "reckoned",
                Formulas.guarded(reckoned.fact().name()),
                value(reckoned.fact().value()),
                reckoned.fact().unit(),
                reckoned.fact().severity(),
                "",
                "reckoned",
                "",
                "");
    }

    private String minute(Instant at) {
        return Long.toString(Math.floorDiv(Duration.between(zero, at).toSeconds(), 60L));
    }

    private List<String> row(Version version, Fact fact) {
        Entry entry = version.entry().entry();
        return List.of(
                entry.subject().stream().toString(),
                patient(entry.subject()),
                entry.id().toString(),
                Long.toString(version.entry().seq()),
                iso(entry.happenedAt(), entry.zone()),
                iso(entry.enteredAt(), entry.zone()),
                minute(entry.happenedAt()),
                Formulas.guarded(Codes.kind(version.event())),
                Formulas.guarded(fact.name()),
                value(fact.value()),
                fact.unit(),
                fact.severity(),
                Formulas.guarded(author(entry)),
                Codes.code(version.status()),
                version.amends().map(EntryId::toString).orElse(""),
                Formulas.guarded(version.reason()));
    }

    private static String patient(Subject subject) {
        return switch (subject) {
            case Subject.OfSession about -> about.patient().toString();
            case Subject.OfPatient about -> about.patient().toString();
            case Subject.OfClinic _ -> "";
        };
    }

    private static String value(Fact.Value value) {
        return switch (value) {
            case Fact.Value.Digits(String digits) -> digits;
            case Fact.Value.Text(String text) -> Formulas.guarded(text);
        };
    }

    private static String author(Entry entry) {
        return entry.author().name() + " (" + Codes.code(entry.author().role()) + ")";
    }

    private static String iso(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone));
    }
}
