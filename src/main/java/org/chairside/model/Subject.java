package org.chairside.model;

/**
 * Whom or what an entry is about. An entry of a session names the patient too, so that no write can put one patient's
 * value into another's session (CLINICAL 7, hazards 1 and 2).
 */
public sealed interface Subject {
    StreamId stream();

    record OfSession(SessionId session, PatientId patient) implements Subject {
        @Override
        public StreamId stream() {
            return session.stream();
        }
    }

    record OfPatient(PatientId patient) implements Subject {
        @Override
        public StreamId stream() {
            return patient.stream();
        }
    }

    /** The clinic as a whole: staff, protocols, rooms. */
    record OfClinic(StreamId stream) implements Subject {}
}
