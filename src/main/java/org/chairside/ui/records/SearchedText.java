package org.chairside.ui.records;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chairside.model.BirthDate;
import org.chairside.model.CoursePlace;
import org.chairside.model.Patient;
import org.chairside.model.SessionId;
import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;
import org.chairside.model.Severity;
import org.chairside.model.SigningStage;
import org.chairside.words.SearchWords;

/**
 * What a search finds a session by: names in any order, any number or id, drug, room, staff, state; a date from its day,
 * from its month or from its year on. Of parts that many rows share the text is made once. Safe for any thread.
 */
final class SearchedText {
    private final RecordWords words;
    private final Map<Patient, String> patients = new ConcurrentHashMap<>();
    private final Map<LocalDate, String> days = new ConcurrentHashMap<>();
    private final Map<SessionSummary.Treatment, String> treatments = new ConcurrentHashMap<>();
    private final Map<Rest, String> rests = new ConcurrentHashMap<>();

    SearchedText(RecordWords words) {
        this.words = words;
    }

    /** What is said of a session in words of which there are few. */
    private record Rest(
            String room, CoursePlace course, Severity worst, SessionState state, SessionSummary.Review review) {
        static Rest of(SessionSummary row) {
            return new Rest(row.room(), row.course(), row.figures().worstEffect(), row.state(), row.review());
        }

        boolean isOver() {
            return state != SessionState.OPEN;
        }

        SigningStage stage() {
            return review.stage();
        }
    }

    /** The patient's name stands at the beginning. */
    String of(SessionSummary row) {
        return patients.computeIfAbsent(row.patient(), this::patient)
                + days.computeIfAbsent(words.day(row), this::day)
                + treatments.computeIfAbsent(row.protocol(), this::treatment)
                + rests.computeIfAbsent(Rest.of(row), this::rest)
                + ids(row.session());
    }

    private String patient(Patient patient) {
        return SearchWords.text(
                patient.name().family(),
                patient.name().given(),
                patient.name().title(),
                patient.name().family().replace('-', ' '),
                patient.name().given().replace('-', ' '),
                patient.recordNumber(),
                patient.recordNumber().replaceAll("[\\s-]", ""),
                patient.recordTail(),
                born(patient.born()));
    }

    private String born(BirthDate born) {
        return switch (born) {
            case BirthDate.Exact(LocalDate date) -> dates(date);
            case BirthDate.YearOnly only -> only.text();
        };
    }

    private String day(LocalDate day) {
        return SearchWords.text(dates(day));
    }

    private String dates(LocalDate date) {
        String day = words.date(date);
        String shortDay = day.startsWith("0") ? day.substring(1) : "";
        return String.join(" ", day, shortDay, day.substring(day.indexOf('-') + 1), date.toString());
    }

    private String treatment(SessionSummary.Treatment treatment) {
        return SearchWords.text(words.drug(treatment), words.route(treatment), treatment.name());
    }

    private String rest(Rest rest) {
        return SearchWords.text(
                words.kind(rest.course()),
                rest.room(),
                rest.room().replaceAll("\\s", ""),
                rest.worst().isPresent() ? words.severity(rest.worst()) : "",
                words.state(rest.state()),
                rest.isOver() ? words.stage(rest.stage()) : "",
                String.join(" ", rest.review().staff()));
    }

    private static String ids(SessionId session) {
        return " " + session + " " + session.brief();
    }
}
