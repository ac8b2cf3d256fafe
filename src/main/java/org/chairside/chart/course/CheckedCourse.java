package org.chairside.chart.course;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.chart.SignatureVerdicts;

/**
 * The sessions of a course, with the verdicts on their signatures.
 *
 * @param sessions of one patient with one drug by one route, in any order
 */
public record CheckedCourse(List<Chart> sessions, SignatureVerdicts signatures) {
    public CheckedCourse {
        sessions = List.copyOf(sessions);
        requireNonNull(signatures, "signatures");
    }
}
