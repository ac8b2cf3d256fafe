package org.chairside.ui.start;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;
import org.chairside.words.Notation;
import org.chairside.words.SearchWords;

/**
 * A patient who was here before, as known at the last session.
 *
 * @param treated the last session that was not called off; empty where there was none
 * @param text what can be searched: name, birth, record number
 */
public record KnownPatient(Patient patient, SessionSummary last, Optional<SessionSummary> treated, String text) {
    /** Each patient of a catalogue once, the most recently seen first. */
    static List<KnownPatient> of(List<SessionSummary> newestFirst, Notation words) {
        Map<PatientId, List<SessionSummary>> sessions = new LinkedHashMap<>();
        for (SessionSummary summary : newestFirst) {
            sessions.computeIfAbsent(summary.patient().id(), _ -> new ArrayList<>())
                    .add(summary);
        }
        return sessions.values().stream().map(each -> one(each, words)).toList();
    }

    private static KnownPatient one(List<SessionSummary> sessions, Notation words) {
        SessionSummary last = sessions.getFirst();
        Optional<SessionSummary> treated = sessions.stream()
                .filter(each -> each.state() != SessionState.CANCELLED)
                .findFirst();
        return new KnownPatient(last.patient(), last, treated, text(last.patient(), words));
    }

    /** The number in the course of the last session that was not called off; 0 where there was none. */
    int given() {
        return treated.map(each -> each.course().number()).orElse(0);
    }

    /** The session that began on the day of this instant and was not called off, by the calendar of where it was charted. */
    Optional<SessionSummary> treatedOnDayOf(Instant now) {
        return treated.filter(each -> each.started()
                .atZone(each.zone())
                .toLocalDate()
                .equals(now.atZone(each.zone()).toLocalDate()));
    }

    private static String text(Patient patient, Notation words) {
        return SearchWords.text(
                patient.name().family(),
                patient.name().given(),
                words.birth(patient.born()),
                patient.born().text(),
                patient.recordNumber(),
                patient.recordNumber().replaceAll("\\s", ""));
    }
}
