package org.chairside.export.facts;

import java.util.Locale;
import org.chairside.chart.SignatureVerdict;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Event;
import org.chairside.model.SigningStage;

/** The stable words of the table: lower case, dashes, English, the same in every language of the screen. */
public final class Codes {
    private Codes() {}

    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a check of a signature found: what is invalid begins with that word. */
    public static String verdict(SignatureVerdict verdict) {
        return verdict.isInvalid() ? "invalid:" + code(verdict) : code(verdict);
    }

    /** How far a record can be relied on: a draft until it is signed, and again once it is returned. */
    public static String standing(SigningStage stage) {
        return switch (stage) {
            case NOT_SIGNED, RETURNED -> "draft";
            case SIGNED, COUNTERSIGNED -> code(stage);
        };
    }

    /** The kind of an event, as the journal names it. */
    public static String kind(Event event) {
        return switch (event) {
            case Event.InSession session -> inSession(session);
            case Event.EntryAmended _ -> "entry-amended";
            case Event.EntryWithdrawn _ -> "entry-withdrawn";
            case Event.EntryReinstated _ -> "entry-reinstated";
            case Event.OfPatient patient -> ofPatient(patient);
            case Event.OfClinic clinic -> ofClinic(clinic);
        };
    }

    private static String inSession(Event.InSession event) {
        return switch (event) {
            case Event.SessionOpened _ -> "session-opened";
            case Event.IdentityConfirmed _ -> "identity-confirmed";
            case Event.Screened _ -> "screened";
            case Event.BaselineChosen _ -> "baseline-chosen";
            case Event.VitalsTaken _ -> "vitals-taken";
            case Event.VitalsNotTaken _ -> "vitals-not-taken";
            case Event.EffectAsked _ -> "effect-asked";
            case Event.InfusionStarted _ -> "infusion-started";
            case Event.InfusionPaused _ -> "infusion-paused";
            case Event.InfusionResumed _ -> "infusion-resumed";
            case Event.InfusionEnded _ -> "infusion-ended";
            case Event.DoseGiven _ -> "dose-given";
            case Event.DeviceGiven _ -> "device-given";
            case Event.MedicationGiven _ -> "medication-given";
            case Event.NoteWritten _ -> "note-written";
            case Event.PhysicianCalled _ -> "physician-called";
            case Event.ReleaseItemChecked _ -> "release-item-checked";
            case Event.Released _ -> "released";
            case Event.SessionCancelled _ -> "session-cancelled";
            case Event.ScreeningDecided _ -> "screening-decided";
            case Event.TreatmentOrdered _ -> "treatment-ordered";
            case Event.GoDecided _ -> "go-decided";
            case Event.AllergiesReviewed _ -> "allergies-reviewed";
            case Event.MedicationsReviewed _ -> "medications-reviewed";
            case Event.LateSetExplained _ -> "late-set-explained";
            case Event.EffectCarried _ -> "effect-carried";
            case Event.ScaleScored _ -> "scale-scored";
            case Event.InfusionRateChanged _ -> "infusion-rate-changed";
            case Event.DrugWasted _ -> "drug-wasted";
            case Event.ResponseSeen _ -> "response-seen";
            case Event.NoticeAcknowledged _ -> "notice-acknowledged";
            case Event.PhysicianReplied _ -> "physician-replied";
            case Event.VitalsJudged _ -> "vitals-judged";
            case Event.ReadyAfterJudged _ -> "ready-after-judged";
            case Event.SeriousEventStated _ -> "serious-event-stated";
            case Event.SeriousEventReported _ -> "serious-event-reported";
            case Event.PatientDeparted _ -> "patient-departed";
            case Event.NextVisitArranged _ -> "next-visit-arranged";
            case Event.ReleaseOverridden _ -> "release-overridden";
            case Event.FollowUpLogged _ -> "follow-up-logged";
            case Event.RemsSubmitted _ -> "rems-submitted";
            case Event.SessionSigned _ -> "session-signed";
            case Event.SessionCountersigned _ -> "session-countersigned";
            case Event.SessionReturned _ -> "session-returned";
            case Event.QuestionAsked _ -> "question-asked";
            case Event.QuestionAnswered _ -> "question-answered";
            case Event.CommentWritten _ -> "comment-written";
            case Event.AddendumWritten _ -> "addendum-written";
            case Event.Unknown unknown -> unknown.kind();
        };
    }

    private static String ofPatient(Event.OfPatient event) {
        return switch (event) {
            case Event.PatientRegistered _ -> "patient-registered";
            case Event.PatientCorrected _ -> "patient-corrected";
            case Event.Unknown unknown -> unknown.kind();
        };
    }

    private static String ofClinic(Event.OfClinic event) {
        return switch (event) {
            case ClinicEvent.ClinicFounded _ -> "clinic-founded";
            case ClinicEvent.StaffAdded _ -> "staff-added";
            case ClinicEvent.ProtocolAdopted _ -> "protocol-adopted";
            case ClinicEvent.RecordViewed _ -> "record-viewed";
            case ClinicEvent.Exported _ -> "exported";
            case ClinicEvent.SignInFailed _ -> "sign-in-failed";
            case ClinicEvent.ClockMoved _ -> "clock-moved";
            case ClinicEvent.BuildIntroduced _ -> "build-introduced";
            case ClinicEvent.LogFindingExplained _ -> "log-finding-explained";
            case Event.Unknown unknown -> unknown.kind();
        };
    }
}
