package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One session in one line, for lists and search: what the catalogue keeps. It can be rebuilt from the entries at will.
 *
 * @param protocol name, drug and route as the protocol had them
 * @param started when the session was opened
 * @param lastSeq the number of the last entry it was made from
 * @param figures the peaks and counts worth a column
 * @param account what was given, and what was out of the ordinary
 * @param owed what is still wanted of somebody
 * @param review how far it has been read and signed, and by whom it was written
 */
public record SessionSummary(
        SessionId session,
        Patient patient,
        Treatment protocol,
        CoursePlace course,
        String room,
        Instant started,
        ZoneId zone,
        SessionState state,
        Figures figures,
        long lastSeq,
        Account account,
        Owed owed,
        Review review) {
    public SessionSummary {
        requireNonNull(session, "session");
        requireNonNull(patient, "patient");
        requireNonNull(state, "state");
        requireNonNull(account, "account");
        requireNonNull(owed, "owed");
        requireNonNull(review, "review");
    }

    /** What it is one of a series of: sessions of one series stand beside each other, and no others. */
    public Series series() {
        return new Series(patient.id(), protocol.drug(), protocol.route());
    }

    /** The sessions of one patient with one drug by one route. */
    public record Series(PatientId patient, Drug drug, Route route) {}

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

    /**
     * What was given, and what was out of the ordinary.
     *
     * @param given in all; empty before a dose
     * @param notices how often a limit was met
     * @param unanswered how many of those nobody has answered
     * @param overridden whether a physician let the patient leave though something was not met
     * @param serious whether a serious adverse event is recorded
     */
    public record Account(Optional<Dose> given, int notices, int unanswered, boolean overridden, boolean serious) {
        public static final Account NONE = new Account(Optional.empty(), 0, 0, false, false);
    }

    /**
     * How far a session has been read and signed.
     *
     * @param openQuestions how many questions of the physician have no answer yet
     * @param missedSets how many sets were due and could not be taken
     * @param staff the names of all who wrote in it, in the order in which they came
     */
    public record Review(SigningStage stage, int openQuestions, int missedSets, List<String> staff) {
        public static final Review NONE = new Review(SigningStage.NOT_SIGNED, 0, 0, List.of());

        public Review {
            requireNonNull(stage, "stage");
            staff = List.copyOf(staff);
        }
    }

    /**
     * What is still wanted of somebody once the patient has been treated.
     *
     * @param remsDue by which day the monitoring form is to be sent; empty where none is, or it was
     * @param followUpDue when the patient is to be asked how the day was; empty where that is not wanted, or was done
     */
    public record Owed(Optional<LocalDate> remsDue, Optional<Instant> followUpDue) {
        public static final Owed NOTHING = new Owed(Optional.empty(), Optional.empty());
    }
}
