package org.chairside.ui.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.model.CoursePlace;
import org.chairside.model.Drug;
import org.chairside.model.Patient;
import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;
import org.chairside.model.Severity;
import org.chairside.model.SigningStage;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/** A session of the list in words: for its cells and for the search. Safe for any thread. */
final class RecordWords {
    private final UiContext ui;
    private final ClinicalWords clinicalWords;

    RecordWords(UiContext ui) {
        this.ui = ui;
        this.clinicalWords = new ClinicalWords(ui.messages(), ui.words());
    }

    String date(SessionSummary row) {
        return ui.words().date(day(row));
    }

    String time(SessionSummary row) {
        return ui.words().at(row.zone()).time(row.started());
    }

    String name(SessionSummary row) {
        return row.patient().name().formal();
    }

    String identity(SessionSummary row) {
        Patient patient = row.patient();
        return ui.text("records.identity", ui.words().birth(patient.born()), patient.recordNumber());
    }

    /** The day it began in the room. */
    LocalDate day(SessionSummary row) {
        return row.started().atZone(row.zone()).toLocalDate();
    }

    String date(LocalDate day) {
        return ui.words().date(day);
    }

    String drug(SessionSummary row) {
        return drug(row.protocol());
    }

    String drug(SessionSummary.Treatment treatment) {
        return clinicalWords.drug(treatment.drug());
    }

    String drug(Drug drug) {
        return clinicalWords.drug(drug);
    }

    String route(SessionSummary row) {
        return route(row.protocol());
    }

    String route(SessionSummary.Treatment treatment) {
        return clinicalWords.route(treatment.route());
    }

    /** {@code 2 of 6}; without a plan the bare number. */
    String course(SessionSummary row) {
        int number = row.course().number();
        int planned = row.course().planned();
        return planned > 0 ? ui.text("records.of", number, planned) : ui.text("records.number", number);
    }

    String kind(SessionSummary row) {
        return kind(row.course());
    }

    String kind(CoursePlace course) {
        return ui.text("course." + lower(course.kind()));
    }

    String peak(SessionSummary row) {
        return row.figures().peak().map(clinicalWords::value).orElse("\u2013");
    }

    String lowest(SessionSummary row) {
        return row.figures().lowestSaturation().map(clinicalWords::value).orElse("\u2013");
    }

    String worst(SessionSummary row) {
        // The list does not know whether effects were asked about and absent, or not asked about.
        return row.figures().worstEffect().isPresent() ? severity(row.figures().worstEffect()) : "\u2013";
    }

    String severity(Severity severity) {
        return clinicalWords.severity(severity);
    }

    String state(SessionSummary row) {
        return state(row.state());
    }

    String state(SessionState state) {
        return clinicalWords.state(state);
    }

    /** How far it is signed: {@code To countersign}; of an open session nothing is wanted yet. */
    String signature(SessionSummary row) {
        return row.state() == SessionState.OPEN
                ? ui.text("records.stage.open")
                : stage(row.review().stage());
    }

    String stage(SigningStage stage) {
        return ui.text("records.stage." + lower(stage));
    }

    /** Below the signature: a serious adverse event, the questions without an answer, else the state; nothing twice. */
    String belowSignature(SessionSummary row) {
        int questions = row.review().openQuestions();
        if (row.account().serious()) {
            return ui.text("records.serious", state(row));
        }
        if (questions > 0) {
            return ui.text("records.questions", questions);
        }
        return row.state() == SessionState.OPEN ? "" : state(row);
    }

    /** How many; none is a dash. */
    String notices(SessionSummary row) {
        int notices = row.account().notices();
        return notices == 0 ? "\u2013" : ui.text("records.number", notices);
    }

    /** How many of the notices nobody has answered; empty where none is left. */
    String unanswered(SessionSummary row) {
        int unanswered = row.account().unanswered();
        return unanswered == 0 ? "" : ui.text("records.unanswered", unanswered);
    }

    /** Who wrote in it; of several the first, and how many more. */
    String staff(SessionSummary row) {
        List<String> staff = row.review().staff();
        return staff.isEmpty() ? "" : ui.text("records.staff", staff.getFirst(), staff.size() - 1);
    }

    /** Whom something is logged of: {@code OSEI, Marta, 20-Nov-2026}. */
    String who(SessionSummary row) {
        return ui.text("records.who", name(row), date(row));
    }

    /** What is in force besides what is typed: {@code unsigned, last 7 days, Ketamine}. */
    String inForce(RecordQuery wanted) {
        Narrowing narrowing = wanted.narrowing();
        return Stream.of(
                        Optional.of(wanted.filter())
                                .filter(filter -> filter != Filter.ALL)
                                .map(filter -> ui.text("records.only." + filter.key())),
                        narrowing.span().map(this::span),
                        narrowing.drug().map(this::drug),
                        narrowing.staff().map(name -> ui.text("records.only.staff", name)),
                        narrowing.patient().map(patient -> patient.name().formal()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    String span(Span span) {
        return ui.text("records.span." + span.key());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
