package org.chairside.words;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Locale;
import org.chairside.chart.Timetable;
import org.chairside.model.BloodPressure;
import org.chairside.model.Component;
import org.chairside.model.CoursePlace;
import org.chairside.model.Drug;
import org.chairside.model.Event;
import org.chairside.model.Indication;
import org.chairside.model.LateReason;
import org.chairside.model.Limit;
import org.chairside.model.Measurement;
import org.chairside.model.NotTaken;
import org.chairside.model.NoticedBy;
import org.chairside.model.Protocol;
import org.chairside.model.Quantity;
import org.chairside.model.ReviewOutcome;
import org.chairside.model.Route;
import org.chairside.model.Sedation;
import org.chairside.model.SeriousKind;
import org.chairside.model.SeriousOutcome;
import org.chairside.model.SessionKind;
import org.chairside.model.SessionState;
import org.chairside.model.Severity;
import org.chairside.model.Vital;
import org.chairside.model.Vitals;

/**
 * Vitals, effects, limits and treatments as people read them, and as a screen reader says them, then always with the unit. One
 * notation for every screen. Safe for any thread.
 */
public final class ClinicalWords {
    private final Messages messages;
    private final Notation words;

    public ClinicalWords(Messages messages, Notation words) {
        this.messages = requireNonNull(messages, "messages");
        this.words = requireNonNull(words, "words");
    }

    /** Short, as over a column: {@code BP}, {@code HR}, {@code SpO2}. */
    public String name(Vital vital) {
        return messages.text("vital." + vital.code());
    }

    /** In full, as spoken: {@code Blood pressure}. */
    public String fullName(Vital vital) {
        return messages.text("vital." + vital.code() + ".full");
    }

    /** As over a column of numbers: {@code BP mmHg}; a scale that is its own unit is named once. */
    public String nameWithUnit(Vital vital) {
        String name = name(vital);
        return name.equals(vital.unit()) ? name : messages.text("vital.head", name, vital.unit());
    }

    /** The bare value: {@code 138/84}, {@code 97}, {@code 36.8}. The unit stands beside it, and the word of a score goes with it. */
    public String value(Measurement measurement) {
        return measurement instanceof Sedation(int score)
                ? messages.text("vital.scored", score, sedation(score))
                : digits(measurement);
    }

    /** The value without the word of a score, where that stands beside it. */
    public String digits(Measurement measurement) {
        return measurement.quantities().stream().map(Quantity::text).collect(joining("/"));
    }

    /** One number of a vital as it stands alone: {@code 182 mmHg}, {@code 3 MOAA/S, loud name only}. */
    public String valueWithUnit(Quantity quantity) {
        String value = messages.text(
                "vital.number", quantity.text(), quantity.component().vital().unit());
        return quantity.component() == Component.SEDATION
                ? messages.text("vital.number.scored", value, sedation(quantity.scaled()))
                : value;
    }

    /** With name and unit: {@code SpO2 97 %}. */
    public String valueWithUnit(Measurement measurement) {
        Vital vital = measurement.vital();
        return measurement instanceof Sedation(int score)
                ? messages.text("vital.value.scored", name(vital), score, sedationInFull(score))
                : messages.text("vital.value", name(vital), value(measurement), vital.unit());
    }

    /**
     * What a score of the MOAA/S means, for a column: {@code lethargic}. The scale runs against all others here, 5 is awake
     * (CLINICAL 4.2 and 7, hazard 20).
     *
     * @param score 0 to 5
     */
    public String sedation(int score) {
        return messages.text("moaas." + score);
    }

    /** The same where there is room: {@code lethargic response to name}. */
    public String sedationInFull(int score) {
        return messages.text("moaas." + score + ".full");
    }

    /** As a screen reader says it: {@code Blood pressure 138 over 84 millimetres of mercury}. */
    public String spoken(Measurement measurement) {
        String value = measurement instanceof BloodPressure(int systolic, int diastolic)
                ? messages.text("vital.over", systolic, diastolic)
                : digits(measurement);
        Vital vital = measurement.vital();
        String spoken = messages.text("vital.spoken", fullName(vital), value, spokenUnit(vital));
        return measurement instanceof Sedation(int score)
                ? messages.text("vital.number.scored", spoken, sedationInFull(score))
                : spoken;
    }

    public String spokenUnit(Vital vital) {
        return messages.text("vital." + vital.code() + ".unit.spoken");
    }

    /** A whole set in one line: {@code BP 138/84, HR 78, SpO2 97}; what was not taken is named with its reason. */
    public String set(Vitals vitals) {
        String measured = vitals.measured().stream()
                .map(each -> messages.text("vital.brief", name(each.vital()), value(each)))
                .collect(joining(", "));
        String missing = vitals.notTaken().entrySet().stream()
                .map(each -> missing(each.getKey(), each.getValue()))
                .collect(joining(", "));
        return measured.isEmpty() || missing.isEmpty() ? measured + missing : measured + ", " + missing;
    }

    /** {@code BP not taken (cuff failed)}. */
    public String missing(Vital vital, NotTaken reason) {
        return messages.text("vital.missing", name(vital), notTaken(reason));
    }

    public String notTaken(NotTaken reason) {
        return messages.text("vital.not-taken." + reason.code());
    }

    /** {@code Systolic}, {@code SpO2}: what one number of a vital is called. */
    public String component(Component component) {
        return messages.text("component." + component.code());
    }

    /** {@code none}, {@code mild}, {@code moderate}, {@code severe}. */
    public String severity(Severity severity) {
        return messages.text("severity." + key(severity));
    }

    /** A finding with who noticed it behind it, if that was said. */
    public String noticed(String found, NoticedBy by) {
        return by == NoticedBy.UNSTATED ? found : messages.text("event.effect.noticed", found, noticedBy(by));
    }

    /** Who noticed an effect: {@code told by the patient}; nothing if that was not said. */
    public String noticedBy(NoticedBy by) {
        return by == NoticedBy.UNSTATED ? "" : messages.text("event.noticed-by." + key(by));
    }

    /** Why a set came late. */
    public String late(LateReason reason) {
        return messages.text("late." + key(reason));
    }

    /** What came of going through a list with the patient. */
    public String reviewed(ReviewOutcome found) {
        return messages.text("reviewed." + key(found));
    }

    /** What makes an adverse event serious. */
    public String serious(SeriousKind kind) {
        return messages.text("serious.kind." + key(kind));
    }

    /** How a serious adverse event stood. */
    public String outcome(SeriousOutcome outcome) {
        return messages.text("serious.outcome." + key(outcome));
    }

    /** What a course is for. */
    public String indication(Indication indication) {
        return messages.text("indication." + key(indication));
    }

    /** What an order is for: {@code Depression, PTSD; grief}. */
    public String purpose(Event.TreatmentOrdered ordered) {
        return noted(ordered.indications().stream().map(this::indication).collect(joining(", ")), ordered.other());
    }

    /** What is said, with what was added to it; the one alone where the other is blank. */
    public String noted(String what, String note) {
        if (what.isBlank() || note.isBlank()) {
            return what + note;
        }
        return messages.text("event.with-note", what, note);
    }

    /**
     * A reason as the record keeps it, in the words of the screen where the program offered it; any other as it was written.
     * What is recorded stays as it is.
     */
    public String reason(String recorded) {
        String key = "recorded." + recorded.replaceAll("[^a-z]+", "-");
        return messages.has(key) ? messages.text(key) : recorded;
    }

    /** The name of a scale; one the program does not know is called as it was written. */
    public String scale(String code) {
        String key = "scale." + code;
        return messages.has(key) ? messages.text(key) : code;
    }

    /**
     * The rule of a limit with its unit: {@code Systolic 40 mmHg or more above baseline}.
     *
     * @param protocol whose limit it is, for the clinic's name of an effect
     */
    public String rule(Limit limit, Protocol protocol) {
        return new RuleWords(messages, words, this).of(limit.rule(), protocol);
    }

    /** When what met a limit is looked at again: {@code recheck after 5min, then every 5min until not met twice in a row}. */
    public String recheck(Limit.Recheck recheck) {
        return messages.text(
                "limit.recheck", words.duration(recheck.after()), words.duration(recheck.every()), recheck.clear());
    }

    /** A rule and when it is looked at again, as one. */
    public String rechecked(String rule, Limit.Recheck recheck) {
        return messages.text("limit.rechecked", rule, recheck(recheck));
    }

    /** What a slot is wanted for: the name of a fixed point, what is looked at again; empty for a regular interval. */
    public String reason(Timetable.Slot.Reason reason) {
        return switch (reason) {
            case Timetable.Slot.Reason.Interval() -> "";
            case Timetable.Slot.Reason.Fixed(var point) -> point.name();
            case Timetable.Slot.Reason.Recheck(var _, Vital vital) -> messages.text("due.recheck", name(vital));
            case Timetable.Slot.Reason.AskAgain(var _, String effect) -> messages.text("due.ask-again", effect);
        };
    }

    /** Where a limit comes from; it says so if nobody has checked that. */
    public String source(Limit limit) {
        return source(limit.source());
    }

    /** The same for all limits of one source. */
    public String source(Limit.Source source) {
        return source.verified() ? source.text() : messages.text("limit.unverified", source.text());
    }

    /** Never shortened: {@code esketamine}. */
    public String drug(Drug drug) {
        return messages.text("drug." + key(drug));
    }

    /** As a sentence begins with it: {@code Esketamine}. */
    public String drugAtStart(Drug drug) {
        return messages.text("drug." + key(drug) + ".start");
    }

    /** Spelled out: {@code intranasal}. */
    public String route(Route route) {
        return messages.text("route." + key(route));
    }

    /** {@code Session 5 of 6, induction}; without a plan the plan is left out. */
    public String course(CoursePlace course) {
        String kind = messages.text("course." + key(course.kind()));
        return course.planned() > 0
                ? messages.text("course.planned", course.number(), course.planned(), kind)
                : messages.text("course.open", course.number(), kind);
    }

    /** {@code induction}. */
    public String kind(SessionKind kind) {
        return messages.text("course." + key(kind));
    }

    public String state(SessionState state) {
        return messages.text("state." + key(state));
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
