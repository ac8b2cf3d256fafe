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

    /** What is done with the drug of the session. */
    sealed interface OfDrug extends InSession {}

    /** What people decide, explain and answer before and during a session. */
    sealed interface InCare extends InSession {}

    /** What is judged and arranged around leaving, and asked after it. */
    sealed interface AtLeaving extends InSession {}

    /** What is said about a session when it is read, and who stands for it. */
    sealed interface InReview extends InSession {}

    /** What is done to an earlier entry of the same stream. */
    sealed interface Correction extends Event {
        EntryId of();

        String reason();
    }

    /** What belongs to a patient, whatever the session. */
    sealed interface OfPatient extends Event {}

    /** What belongs to the clinic. */
    sealed interface OfClinic extends Event permits ClinicEvent, Unknown {}

    /** A session began: who, under which rules, where, and what is planned. */
    record SessionOpened(
            Patient patient,
            Protocol protocol,
            CoursePlace course,
            String room,
            Optional<Weight> weight,
            Optional<Dose> plannedDose)
            implements InSession {
        /** The same opening of the same session, with the patient told anew. */
        public SessionOpened of(Patient other) {
            return new SessionOpened(other, protocol, course, room, weight, plannedDose);
        }
    }

    /** Two identifiers were typed again by a person at the chair. */
    record IdentityConfirmed(String initials, int birthYear) implements InSession {}

    record Screened(List<ScreeningAnswer> answers, Escort escort) implements InSession {
        public Screened {
            answers = List.copyOf(answers);
        }
    }

    /** A physician decided on one answer of the screening that was not the wanted one. */
    record ScreeningDecided(String item, boolean mayGo, String decidedBy, String reason) implements InCare {}

    /**
     * What the course is for and who ordered it.
     *
     * @param other what {@link Indication#OTHER} stands for; may be empty
     */
    record TreatmentOrdered(List<Indication> indications, String other, String orderedBy) implements InCare {
        public TreatmentOrdered {
            indications = List.copyOf(indications);
        }
    }

    /** To treat today, to wait, or not to treat; by whom that was decided, and why. */
    record GoDecided(Go go, String decidedBy, String reason) implements InCare {}

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

    /** The allergies were gone through at this visit; what they are stands with the patient. */
    record AllergiesReviewed(ReviewOutcome found) implements InCare {}

    /**
     * The medications were gone through at this visit.
     *
     * @param list what the patient takes, as written; empty where it was not asked
     */
    record MedicationsReviewed(ReviewOutcome found, String list) implements InCare {}

    /** Why a set came late; told after it was saved, or never. */
    record LateSetExplained(EntryId set, LateReason reason, String note) implements InCare {}

    /** An effect was asked about, and this was found. Never asked is never written. */
    record EffectAsked(String effect, Severity severity, NoticedBy noticedBy, String note) implements InSession {
        /** A finding of which nobody said who noticed it. */
        public EffectAsked(String effect, Severity severity, String note) {
            this(effect, severity, NoticedBy.UNSTATED, note);
        }
    }

    /** The patient leaves with this effect still there; a physician, the author, says why that is right. */
    record EffectCarried(String effect, String reason) implements AtLeaving {}

    /**
     * A rating scale was scored.
     *
     * @param scale its stable code, or in words the name of a scale the program does not know
     * @param version the variant, named
     * @param items the answers in the order of the scale; empty where only the total is kept
     * @param words what the total means, as shown when it was scored: a digit alone can be read the wrong way round
     *     (CLINICAL 7, hazard 20)
     * @param rater who scored it: a name, or the patient
     */
    record ScaleScored(String scale, String version, List<Integer> items, int total, String words, String rater)
            implements InCare {
        public ScaleScored {
            items = List.copyOf(items);
        }
    }

    record InfusionStarted(Dose planned, Duration over, Supply supply) implements OfDrug {
        /** An infusion of which nobody said how it was drawn up. */
        public InfusionStarted(Dose planned, Duration over) {
            this(planned, over, Supply.UNSTATED);
        }
    }

    record InfusionRateChanged(Rate rate, String reason) implements OfDrug {}

    record InfusionPaused(String reason) implements OfDrug {}

    record InfusionResumed() implements OfDrug {}

    record InfusionEnded(Dose given) implements OfDrug {}

    /** A bolus or a tablet. */
    record DoseGiven(Dose dose, Route route, String site, Supply supply) implements OfDrug {
        /** A dose of which nobody said how it was drawn up. */
        public DoseGiven(Dose dose, Route route, String site) {
            this(dose, route, site, Supply.UNSTATED);
        }
    }

    /** One single-use nasal device. */
    record DeviceGiven(int number, int of, Dose dose, String lot, String witness) implements OfDrug {
        /** A device without a witness. */
        public DeviceGiven(int number, int of, Dose dose, String lot) {
            this(number, of, dose, lot, "");
        }
    }

    /** What was drawn up and not given, and who saw it destroyed. */
    record DrugWasted(Dose dose, String reason, String witness) implements OfDrug {}

    /** A medicine that is not the drug of the session. All in words, as ordered. */
    record MedicationGiven(String medicine, String dose, String route, String orderedBy) implements InSession {}

    /** What came of a medicine. */
    record ResponseSeen(EntryId of, String response) implements InCare {}

    record NoteWritten(String text) implements InSession {}

    /** Somebody has seen a notice: why it may stand as it is. */
    record NoticeAcknowledged(String limit, EntryId raisedBy, String reason) implements InCare {}

    /**
     * A physician was called.
     *
     * @param reply empty until there is one; a later one is {@link PhysicianReplied}
     */
    record PhysicianCalled(String who, String reply) implements InSession {}

    record PhysicianReplied(EntryId call, String reply) implements InCare {}

    /** A person says whether the vitals are in an acceptable range; the program never does (CLINICAL 2.1). */
    record VitalsJudged(Checkpoint at, boolean acceptable) implements AtLeaving {}

    /** After how long from the first dose the patient would have been ready, had there been no least time. */
    record ReadyAfterJudged(Duration afterFirstDose) implements AtLeaving {}

    /** Whether anything serious happened, and if so what, in words. */
    record SeriousEventStated(boolean happened, String account) implements AtLeaving {}

    /**
     * A serious adverse event, at the time it happened.
     *
     * @param account what happened and what was done, in words
     */
    record SeriousEventReported(SeriousKind kind, SeriousOutcome outcome, String account) implements AtLeaving {}

    /**
     * The patient left without a discharge by the protocol.
     *
     * @param service who took the patient along; empty where nobody did
     * @param destination where to, and to whom they were handed over
     * @param account why, and what was said, in words
     */
    record PatientDeparted(Departure how, String service, String destination, String account) implements AtLeaving {}

    record NextVisitArranged(String when) implements AtLeaving {}

    record ReleaseItemChecked(String criterion, boolean met) implements InSession {}

    /** A physician, the author, lets the patient leave though something is not met. */
    record ReleaseOverridden(List<String> unmet, String reason) implements AtLeaving {
        public ReleaseOverridden {
            unmet = List.copyOf(unmet);
        }
    }

    /** The patient left, with whom, after a person found this. */
    record Released(String withWhom, String remark) implements InSession {}

    record SessionCancelled(String reason) implements InSession {}

    /**
     * Somebody asked afterwards how the patient was.
     *
     * @param reached false if nobody answered
     * @param fatigue empty where it was not asked
     */
    record FollowUpLogged(boolean reached, Optional<Severity> fatigue, String account) implements AtLeaving {}

    /** The monitoring form was sent; how, in words. */
    record RemsSubmitted(String how) implements AtLeaving {}

    /** Whoever was with the patient stands for the record as it is. */
    record SessionSigned(Signature signature) implements InReview {}

    /** The physician has read it and stands for it too. From now on there are only addenda. */
    record SessionCountersigned(Signature signature) implements InReview {}

    /** The physician gives a signed session back to be completed: until the next signature it can be corrected again. */
    record SessionReturned(String reason) implements InReview {}

    /**
     * A physician asks the nurse.
     *
     * @param about the entry in question; empty for the session as a whole
     */
    record QuestionAsked(Optional<EntryId> about, String text) implements InReview {}

    record QuestionAnswered(EntryId question, String text) implements InReview {}

    /**
     * A remark that wants no answer.
     *
     * @param about the entry it is about; empty for the session as a whole
     */
    record CommentWritten(Optional<EntryId> about, String text) implements InReview {}

    /** What was left out, added after the signature. */
    record AddendumWritten(String text) implements InReview {}

    /**
     * An earlier entry was wrong and reads like this instead. The time it happened is that of the amending entry, so
     * a wrong time is corrected the same way.
     */
    record EntryAmended(EntryId of, Event replacement, String reason) implements Correction {}

    record EntryWithdrawn(EntryId of, String reason) implements Correction {}

    record EntryReinstated(EntryId of, String reason) implements Correction {}

    record PatientRegistered(Patient patient) implements OfPatient {}

    record PatientCorrected(Patient patient, String reason) implements OfPatient {}

    /**
     * An entry of a kind this version does not know, kept as it was read so that it can be shown as unplaced.
     *
     * @param json its body, as stored
     */
    record Unknown(String kind, int version, String json) implements InSession, OfPatient, OfClinic {}
}
