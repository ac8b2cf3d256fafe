package org.chairside.ui.start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.SessionSummary;
import org.chairside.ui.kit.SearchWords;
import org.chairside.ui.kit.Words;

/**
 * A patient who was here before, as known at the last session.
 *
 * @param text what can be searched: name, birth, record number
 */
public record Known(Patient patient, SessionSummary last, String text) {
    /** Each patient of a catalogue once, the most recently seen first. */
    static List<Known> of(List<SessionSummary> newestFirst, Words words) {
        Map<PatientId, Known> known = new LinkedHashMap<>();
        for (SessionSummary summary : newestFirst) {
            known.computeIfAbsent(
                    summary.patient().id(), _ -> new Known(summary.patient(), summary, text(summary.patient(), words)));
        }
        return List.copyOf(known.values());
    }

    private static String text(Patient patient, Words words) {
        return SearchWords.text(
                patient.name().family(),
                patient.name().given(),
                words.date(patient.born()),
                patient.born().toString(),
                patient.recordNumber(),
                patient.recordNumber().replaceAll("\\s", ""));
    }
}
