package org.chairside.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened, told in the past tense. When and by whom is the {@link Entry}'s to say. Nothing is ever
 * edited: a correction is an event that names the entry it corrects.
 */
public sealed interface Event {

    /** What belongs to a session. */
    sealed interface InSession extends Event {}

    /** What is done to an earlier entry of the same stream. */
    sealed interface Correction extends Event {
        EntryId of();

        String reason();
    }

    /** What belongs to a patient, whatever the session. */
    sealed interface OfPatient extends Event {}

    /** What belongs to the clinic. */
    sealed interface OfClinic extends Event {}

    /** A session began: who, under which rules, where, and what is planned. */
    record SessionOpened(
            Patient patient,
            Protocol protocol,
            Course course,
            String room,
            Optional<Weight> weight,
            Optional<Dose> plannedDose)
            implements InSession {}

    /** Two identifiers were typed again by a person at the chair. */
    record IdentityConfirmed(String initials, int birthYear) implements InSession {}

    record Screened(List<ScreeningAnswer> answers, Escort escort) implements InSession {
        public Screened {
            answers = List.copyOf(answers);
        }
    }

    /** Of several sets before the dose, this one is what changes are counted from. */
    record BaselineChosen(EntryId set) implements InSession {}

    /**
     * A set of vitals.
     *
     * @param confirmed the codes of the questions that were asked about it and answered with "as typed"
     * @param note free text, may be empty
     */
    record VitalsTaken(Vitals vitals, List<String> confirmed, String note) implements InSession {
        public VitalsTaken {
            confirmed = List.copyOf(confirmed);
        }
    }

    /** A set was due and nothing could be taken. */
    record VitalsNotTaken(NotTaken reason, String note) implements InSession {}

    /** An effect was asked about, and this was found. Never asked is never written. */
    record EffectAsked(String effect, Severity severity, String note) implements InSession {}

    record InfusionStarted(Dose planned, Duration over) implements InSession {}

    record InfusionPaused(String reason) implements InSession {}

    record InfusionResumed() implements InSession {}

    record InfusionEnded(Dose given) implements InSession {}

    /** A bolus or a tablet. */
    record DoseGiven(Dose dose, Route route, String site) implements InSession {}

    /** One single-use nasal device. */
    record DeviceGiven(int number, int of, Dose dose, String lot) implements InSession {}

    /** A medicine that is not the drug of the session. All in words, as ordered. */
    record MedicationGiven(String medicine, String dose, String route, String orderedBy) implements InSession {}

    record NoteWritten(String text) implements InSession {}

    record PhysicianCalled(String who, String reply) implements InSession {}

    record ReleaseItemChecked(String criterion, boolean met) implements InSession {}

    /** The patient left, with whom, after a person found this. */
    record Released(String withWhom, String remark) implements InSession {}

    record SessionCancelled(String reason) implements InSession {}

    /**
     * An earlier entry was wrong and reads like this instead. The time it happened is that of the amending entry, so
     * a wrong time is corrected the same way.
     */
    record EntryAmended(EntryId of, Event replacement, String reason) implements Correction {}

    record EntryWithdrawn(EntryId of, String reason) implements Correction {}

    record EntryReinstated(EntryId of, String reason) implements Correction {}

    record PatientRegistered(Patient patient) implements OfPatient {}

    record PatientCorrected(Patient patient, String reason) implements OfPatient {}

    record ClinicFounded(String name) implements OfClinic {}

    record StaffAdded(StaffId staff, String name, Role role) implements OfClinic {}

    record ProtocolAdopted(Protocol protocol) implements OfClinic {}

    record RecordViewed(SessionId session) implements OfClinic {}

    record Exported(SessionId session, String format) implements OfClinic {}

    record SignInFailed(StaffId staff) implements OfClinic {}

    /** The wall clock and the running clock disagreed by this much; positive if the wall jumped ahead. */
    record ClockMoved(Duration by) implements OfClinic {}

    /**
     * An entry of a kind this version does not know, kept as it was read so that it can be shown as unplaced.
     *
     * @param json its body, as stored
     */
    record Unknown(String kind, int version, String json) implements InSession, OfPatient, OfClinic {}
}
