package org.chairside.ui.review.state;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.chairside.model.Event;
import org.chairside.model.Go;
import org.chairside.model.ReviewOutcome;
import org.chairside.model.Severity;

/** The events that are out of the ordinary by what they say: what was not done, decided against the rule, or grave. */
final class NotableEvents {
    private final NotatedChart reader;

    NotableEvents(NotatedChart reader) {
        this.reader = reader;
    }

    /** Whether it is to be seen first. */
    static boolean isGrave(Event event) {
        return event instanceof Event.ReleaseOverridden
                || event instanceof Event.SeriousEventReported
                || event instanceof Event.PatientDeparted
                || (event instanceof Event.SeriousEventStated stated && stated.happened())
                || (event instanceof Event.EffectAsked asked && asked.severity() == Severity.SEVERE);
    }

    /** Why it deserves a look; empty for what is as usual. */
    List<String> reasons(Event event) {
        return switch (event) {
            case Event.VitalsNotTaken _ -> List.of(reader.say(event));
            case Event.VitalsTaken taken when !taken.vitals().notTaken().isEmpty() -> List.of(missing(taken));
            case Event.EffectAsked asked
            when asked.severity().compareTo(Severity.MODERATE) >= 0 -> List.of(reader.say(event));
            case Event.SeriousEventStated stated when stated.happened() -> List.of(reader.say(event));
            case Event.GoDecided decided when decided.go() != Go.GO -> List.of(reader.say(event));
            case Event.VitalsJudged judged when !judged.acceptable() -> List.of(reader.say(event));
            case Event.PhysicianCalled _,
                    Event.MedicationGiven _,
                    Event.ScreeningDecided _,
                    Event.EffectCarried _,
                    Event.DrugWasted _,
                    Event.SeriousEventReported _,
                    Event.PatientDeparted _,
                    Event.ReleaseOverridden _ -> List.of(reader.say(event));
            case Event.AllergiesReviewed reviewed
            when reviewed.found() != ReviewOutcome.SAME -> List.of(reader.say(event));
            case Event.VitalsTaken _,
                    Event.AllergiesReviewed _,
                    Event.MedicationsReviewed _,
                    Event.EffectAsked _,
                    Event.SeriousEventStated _,
                    Event.GoDecided _,
                    Event.VitalsJudged _ -> List.of();
            case Event.SessionOpened _,
                    Event.IdentityConfirmed _,
                    Event.Screened _,
                    Event.BaselineChosen _,
                    Event.InfusionStarted _,
                    Event.InfusionRateChanged _,
                    Event.InfusionPaused _,
                    Event.InfusionResumed _,
                    Event.InfusionEnded _,
                    Event.DoseGiven _,
                    Event.DeviceGiven _,
                    Event.NoteWritten _,
                    Event.ReleaseItemChecked _,
                    Event.Released _,
                    Event.SessionCancelled _ -> List.of();
            case Event.TreatmentOrdered _,
                    Event.LateSetExplained _,
                    Event.ScaleScored _,
                    Event.ResponseSeen _,
                    Event.NoticeAcknowledged _,
                    Event.PhysicianReplied _ -> List.of();
            case Event.ReadyAfterJudged _, Event.NextVisitArranged _, Event.FollowUpLogged _, Event.RemsSubmitted _ ->
                List.of();
            case Event.InReview _, Event.Correction _, Event.OfPatient _, Event.OfClinic _ -> List.of();
        };
    }

    private String missing(Event.VitalsTaken taken) {
        return reader.text(
                "notable.missing",
                taken.vitals().notTaken().keySet().stream()
                        .map(reader.clinicalWords()::name)
                        .collect(joining(", ")));
    }
}
