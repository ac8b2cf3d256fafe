package org.chairside.staff;

import java.util.Optional;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Event;

/** What somebody may or may not do. */
public enum Permission {
    /** Be at the desk at all: what the program then notes of itself and of who works here is theirs to have noted. */
    SIGN_IN,
    /** See sessions and charts. The log is opened for nobody else. */
    READ,
    /** Open a session and record in it. */
    CHART,
    /** Amend or withdraw an entry. */
    AMEND,
    /** End, release and sign a session. */
    END_SESSION,
    /** Decide at the door: let an effect be carried home, or let somebody leave with something not met. */
    OVERRIDE_RELEASE,
    /** Review a signed session: question, return. */
    REVIEW,
    COUNTERSIGN,
    /** Let a session leave the program: as a file, on paper, by the clipboard. */
    EXPORT,
    ADD_STAFF,
    ADOPT_PROTOCOL;

    /**
     * The act of writing an event; empty for what nobody writes. Every kind is named here, so that a new one does not
     * compile until somebody decides who may write it.
     */
    public static Optional<Permission> of(Event event) {
        return switch (event) {
            case Event.Unknown _ -> Optional.empty();
            case Event.InCare care -> Optional.of(inCare(care));
            case Event.AtLeaving leaving -> Optional.of(atLeaving(leaving));
            case Event.InReview review -> Optional.of(inReview(review));
            case Event.EntryAmended _, Event.EntryWithdrawn _, Event.EntryReinstated _ -> Optional.of(AMEND);
            case Event.PatientRegistered _, Event.PatientCorrected _ -> Optional.of(CHART);
            case Event.OfClinic clinic -> ofClinic(clinic);
            case Event.SessionOpened _,
                    Event.IdentityConfirmed _,
                    Event.Screened _,
                    Event.BaselineChosen _,
                    Event.VitalsTaken _,
                    Event.VitalsNotTaken _,
                    Event.EffectAsked _,
                    Event.InfusionStarted _,
                    Event.InfusionRateChanged _,
                    Event.InfusionPaused _,
                    Event.InfusionResumed _,
                    Event.InfusionEnded _,
                    Event.DoseGiven _,
                    Event.DeviceGiven _,
                    Event.DrugWasted _,
                    Event.MedicationGiven _,
                    Event.NoteWritten _,
                    Event.PhysicianCalled _,
                    Event.ReleaseItemChecked _ -> Optional.of(CHART);
            case Event.Released _, Event.SessionCancelled _ -> Optional.of(END_SESSION);
        };
    }

    private static Permission inCare(Event.InCare event) {
        return switch (event) {
            case Event.ScreeningDecided _,
                    Event.TreatmentOrdered _,
                    Event.GoDecided _,
                    Event.AllergiesReviewed _,
                    Event.MedicationsReviewed _,
                    Event.LateSetExplained _,
                    Event.ScaleScored _,
                    Event.ResponseSeen _,
                    Event.NoticeAcknowledged _,
                    Event.PhysicianReplied _ -> CHART;
        };
    }

    private static Permission atLeaving(Event.AtLeaving event) {
        return switch (event) {
            case Event.EffectCarried _, Event.ReleaseOverridden _ -> OVERRIDE_RELEASE;
            case Event.PatientDeparted _ -> END_SESSION;
            case Event.VitalsJudged _,
                    Event.ReadyAfterJudged _,
                    Event.SeriousEventStated _,
                    Event.SeriousEventReported _,
                    Event.NextVisitArranged _,
                    Event.FollowUpLogged _,
                    Event.RemsSubmitted _ -> CHART;
        };
    }

    private static Permission inReview(Event.InReview event) {
        return switch (event) {
            case Event.SessionSigned _ -> END_SESSION;
            case Event.SessionCountersigned _ -> COUNTERSIGN;
            case Event.SessionReturned _, Event.QuestionAsked _ -> REVIEW;
            case Event.QuestionAnswered _, Event.CommentWritten _, Event.AddendumWritten _ -> CHART;
        };
    }

    private static Optional<Permission> ofClinic(Event.OfClinic event) {
        return switch (event) {
            // Who works here is the keyring's to say, and it asked when it was changed.
            case ClinicEvent.BuildIntroduced _, ClinicEvent.ClinicFounded _, ClinicEvent.StaffAdded _ ->
                Optional.of(SIGN_IN);
            case ClinicEvent.ProtocolAdopted _ -> Optional.of(ADOPT_PROTOCOL);
            case ClinicEvent.RecordViewed _ -> Optional.of(READ);
            case ClinicEvent.Exported _ -> Optional.of(EXPORT);
            case ClinicEvent.SignInFailed _, ClinicEvent.ClockMoved _, ClinicEvent.LogFindingExplained _ ->
                Optional.of(SIGN_IN);
            case Event.Unknown _ -> Optional.empty();
        };
    }
}
