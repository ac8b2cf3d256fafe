package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * One session in one line, for lists and search: what the catalogue keeps. It can be rebuilt from the entries at will.
 *
 * @param protocol name, drug and route as the protocol had them
 * @param started when the session was opened
 * @param lastSeq the number of the last entry it was made from
 * @param figures the peaks and counts worth a column
 */
public record SessionSummary(
        SessionId session,
        Patient patient,
        Treatment protocol,
        Course course,
        String room,
        Instant started,
        ZoneId zone,
        SessionState state,
        Figures figures,
        long lastSeq) {
    public SessionSummary {
        requireNonNull(session, "session");
        requireNonNull(patient, "patient");
        requireNonNull(state, "state");
    }

    /** What was given, in the words of the protocol of the day. */
    public record Treatment(ProtocolKey key, String name, Drug drug, Route route) {
        public static Treatment of(Protocol protocol) {
            return new Treatment(protocol.key(), protocol.name(), protocol.drug(), protocol.route());
        }
    }

    /** Counts and extremes over the sets that stand. */
    public record Figures(
            int sets,
            int lateSets,
            Optional<BloodPressure> peak,
            Optional<SpO2> lowestSaturation,
            Severity worstEffect,
            int amendments) {
        public static final Figures NONE = new Figures(0, 0, Optional.empty(), Optional.empty(), Severity.ABSENT, 0);
    }
}
