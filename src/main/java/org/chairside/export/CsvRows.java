package org.chairside.export;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chairside.chart.Chart;
import org.chairside.chart.Unplaced;
import org.chairside.export.facts.Codes;
import org.chairside.export.facts.Fact;
import org.chairside.export.facts.Facts;
import org.chairside.export.facts.Version;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Origin;
import org.chairside.model.Subject;

/** The rows of one chart, cell by cell. */
final class CsvRows {
    private final Instant zero;
    private final Map<EntryId, Unplaced.Why> unplaced;

    CsvRows(Chart chart) {
        this.zero = chart.doses().first().orElse(chart.openedAt());
        this.unplaced = chart.unplaced().stream()
                .collect(Collectors.toMap(each -> each.entry().id(), Unplaced::why, (first, _) -> first));
    }

    /** At least one row for a version. */
    List<List<String>> of(Version version) {
        List<Fact> facts = facts(version);
        List<Fact> atLeastOne = facts.isEmpty() ? List.of(Fact.text("", "")) : facts;
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

    private List<Fact> facts(Version version) {
        Unplaced.Why why = unplaced.get(version.entry().id());
        List<Fact> facts = new ArrayList<>();
        if (why != null) {
            facts.add(Fact.text("unplaced", Codes.code(why)));
        }
        Entry entry = version.entry().entry();
        if (entry.event() instanceof Event.SessionOpened) {
            facts.add(Fact.text("zone", entry.zone().getId()));
        }
        if (entry.origin() == Origin.TRANSCRIBED) {
            facts.add(Fact.text("origin", Codes.code(entry.origin())));
        }
        // What was written about another patient is never carried out in this one's file.
        if (why != Unplaced.Why.OTHER_SUBJECT) {
            facts.addAll(Facts.of(version.event()));
        }
        return facts;
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
