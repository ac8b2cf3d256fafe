package org.chairside.ui.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.chairside.model.BloodPressure;
import org.chairside.model.Patient;
import org.chairside.model.SessionSummary;
import org.chairside.model.Severity;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.SearchWords;
import org.chairside.ui.kit.VitalWords;

/** A session of the list in words: for its cells, for a screen reader, and for the search. Safe for any thread. */
final class RecordWords {
    private final Kit kit;
    private final VitalWords vitals;

    RecordWords(Kit kit) {
        this.kit = kit;
        this.vitals = new VitalWords(kit.messages(), kit.words());
    }

    String date(SessionSummary row) {
        return kit.words().date(row.started());
    }

    String time(SessionSummary row) {
        return kit.words().time(row.started());
    }

    String name(SessionSummary row) {
        return row.patient().name().formal();
    }

    String identity(SessionSummary row) {
        Patient patient = row.patient();
        return kit.text("records.identity", kit.words().date(patient.born()), patient.recordNumber());
    }

    String drug(SessionSummary row) {
        return vitals.drug(row.protocol().drug());
    }

    String route(SessionSummary row) {
        return vitals.route(row.protocol().route());
    }

    /** {@code 2 of 6}; without a plan the bare number. */
    String course(SessionSummary row) {
        int number = row.course().number();
        int planned = row.course().planned();
        return planned > 0 ? kit.text("records.of", number, planned) : kit.text("records.number", number);
    }

    String kind(SessionSummary row) {
        return kit.text("course." + lower(row.course().kind()));
    }

    String peak(SessionSummary row) {
        return row.figures().peak().map(vitals::value).orElse("\u2013");
    }

    String lowest(SessionSummary row) {
        return row.figures().lowestSaturation().map(vitals::value).orElse("\u2013");
    }

    String worst(SessionSummary row) {
        return vitals.severity(row.figures().worstEffect());
    }

    String state(SessionSummary row) {
        return vitals.state(row.state());
    }

    /** Whom something is logged of: {@code OSEI, Marta, 20-Nov-2026}. */
    String who(SessionSummary row) {
        return kit.text("records.who", name(row), date(row));
    }

    /** Until when something is wanted, in days: {@code 3 days left}, {@code 2 days overdue}; empty where nothing is. */
    String due(SessionSummary row, Todo todo) {
        return todo.due(row)
                .map(at -> days(at, row.zone()))
                .map(days -> kit.text("records.due", days, Math.abs(days)))
                .orElse("");
    }

    private long days(Instant due, ZoneId zone) {
        return ChronoUnit.DAYS.between(
                kit.clock().getNow().atZone(zone).toLocalDate(),
                due.atZone(zone).toLocalDate());
    }

    /** The day it is due, or the time. */
    String dueAt(SessionSummary row, Todo todo) {
        return todo.due(row)
                .map(at -> todo == Todo.FORMS
                        ? kit.words().date(at.atZone(row.zone()).toLocalDate())
                        : kit.words().dateTime(at))
                .orElse("");
    }

    /** The whole line, units included, and when what is looked for is due. */
    String spoken(SessionSummary row, Todo todo) {
        String due = due(row, todo);
        return due.isEmpty() ? spoken(row) : kit.text("records.due.spoken", due, spoken(row));
    }

    private String spoken(SessionSummary row) {
        SessionSummary.Figures figures = row.figures();
        return kit.text(
                "records.spoken",
                kit.words().dateTime(row.started()),
                name(row),
                kit.words().date(row.patient().born()),
                row.patient().recordNumber(),
                kit.text("records.treatment", drug(row), route(row)),
                vitals.course(row.course()),
                row.room(),
                figures.peak().map(this::spoken).orElse(kit.text("records.no-pressure")),
                figures.lowestSaturation().map(vitals::spoken).orElse(kit.text("records.no-saturation")),
                worst(row),
                kit.text("records.counts", figures.sets(), figures.lateSets(), figures.amendments()),
                state(row));
    }

    private String spoken(BloodPressure peak) {
        return vitals.spoken(peak);
    }

    /** What a search finds it by. A date is found from its day, from its month or from its year on. */
    String searched(SessionSummary row) {
        Patient patient = row.patient();
        return SearchWords.text(
                name(row).replace('(', ' ').replace(')', ' ').replace('-', ' '),
                patient.name().family(),
                patient.name().given(),
                patient.recordNumber(),
                patient.recordNumber().replaceAll("[\\s-]", ""),
                patient.recordTail(),
                days(row.started().atZone(kit.words().zone()).toLocalDate()),
                days(patient.born()),
                drug(row),
                route(row),
                row.protocol().name(),
                kind(row),
                row.room(),
                row.room().replaceAll("\\s", ""),
                severe(row),
                state(row));
    }

    private String days(LocalDate date) {
        String day = kit.words().date(date);
        int dash = day.indexOf('-');
        String shortDay = day.startsWith("0") ? day.substring(1) : "";
        return String.join(
                " ", day, shortDay, day.substring(dash + 1), day.substring(day.lastIndexOf('-') + 1), date.toString());
    }

    private String severe(SessionSummary row) {
        return row.figures().worstEffect() == Severity.ABSENT ? "" : worst(row);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
