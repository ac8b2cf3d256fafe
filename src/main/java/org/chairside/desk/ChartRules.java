package org.chairside.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.CorrectionRules;
import org.chairside.desk.Receipt.Denial;
import org.chairside.intake.EarliestTime;
import org.chairside.model.Author;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.SessionState;
import org.chairside.model.SigningStage;

/**
 * The rules of when an entry may join a chart. Who may write it is {@link Admission}'s to say. Every kind of event is
 * named in a switch without a default, a family where all its kinds have the same rule.
 */
final class ChartRules {
    /** How long an entry can be taken back without a reason (UX 7). */
    static final Duration UNDO = Duration.ofSeconds(10);

    private ChartRules() {}

    /** Why an entry may not join a chart now; empty if it may. */
    static Optional<Denial> against(Entry entry, Chart chart, Instant now) {
        if (!entry.subject().equals(chart.subject())) {
            return Optional.of(Denial.WRONG_PATIENT);
        }
        if (entry.happenedAt().isAfter(now)) {
            return Optional.of(Denial.IN_THE_FUTURE);
        }
        if (!chart.signing().allows(chart, entry.event())) {
            return Optional.of(Denial.SIGNED);
        }
        return switch (entry.event()) {
            case Event.Unknown _, Event.OfPatient _, Event.OfClinic _, Event.SessionOpened _ -> elsewhere();
            case Event.InCare care -> againstCare(care, entry, chart);
            case Event.AtLeaving leaving -> againstLeaving(leaving, entry, chart);
            case Event.InReview review -> ReviewRules.against(review, entry, chart);
            case Event.Correction correction -> againstCorrection(correction, entry, chart);
            case Event.IdentityConfirmed _,
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
                    Event.ReleaseItemChecked _ -> againstAddition(entry, chart, true);
            // A session that was given back takes what was left out, but it ends only once.
            case Event.Released _ -> againstAddition(entry, chart, false);
            case Event.SessionCancelled _ -> againstCancelling(entry, chart);
        };
    }

    /** Why a session may not be opened like this; empty if it may. */
    static Optional<Denial> againstOpening(Entry opening, Instant now) {
        return opening.happenedAt().isAfter(now) ? Optional.of(Denial.IN_THE_FUTURE) : Optional.empty();
    }

    /** Why an entry can no longer be taken back without a reason; empty if it can. */
    static Optional<Denial> againstUndo(ChartEntry line, Author author, Instant now) {
        if (!line.original().entry().author().id().equals(author.id())) {
            return Optional.of(Denial.NOT_ALLOWED);
        }
        Duration since = Duration.between(line.original().recordedAt(), now);
        return since.compareTo(UNDO) > 0 ? Optional.of(Denial.TOO_LATE_TO_UNDO) : Optional.empty();
    }

    /** Why an entry may not have happened then; empty if it may. */
    static Optional<Denial> againstTime(Entry entry, Chart chart) {
        return EarliestTime.allows(entry.event(), entry.happenedAt(), chart.openedAt())
                ? Optional.empty()
                : Optional.of(Denial.BEFORE_SESSION);
    }

    private static Optional<Denial> againstCare(Event.InCare event, Entry entry, Chart chart) {
        return switch (event) {
            case Event.LateSetExplained(var set, var _, String _) -> againstAnswer(entry, chart, set);
            case Event.NoticeAcknowledged(String _, var raisedBy, String _) -> againstAnswer(entry, chart, raisedBy);
            case Event.PhysicianReplied(var call, String _) -> againstAnswer(entry, chart, call);
            case Event.ResponseSeen(var of, String _) -> againstAnswer(entry, chart, of);
            case Event.ScreeningDecided _,
                    Event.TreatmentOrdered _,
                    Event.GoDecided _,
                    Event.AllergiesReviewed _,
                    Event.MedicationsReviewed _,
                    Event.ScaleScored _ -> againstAddition(entry, chart, true);
        };
    }

    private static Optional<Denial> againstLeaving(Event.AtLeaving event, Entry entry, Chart chart) {
        return switch (event) {
            // Asking afterwards how the patient was, and sending the form, wait until the patient has left.
            case Event.FollowUpLogged _, Event.RemsSubmitted _ ->
                chart.state().hasLeft() ? againstTime(entry, chart) : Optional.of(Denial.SESSION_NOT_OVER);
            // The patient leaves only once, whatever is completed later.
            case Event.PatientDeparted _ -> againstAddition(entry, chart, false);
            // What happened may be told once the patient has left, as long as nobody signed.
            case Event.SeriousEventReported _ -> againstTime(entry, chart);
            case Event.VitalsJudged _,
                    Event.ReadyAfterJudged _,
                    Event.SeriousEventStated _,
                    Event.NextVisitArranged _,
                    Event.EffectCarried _,
                    Event.ReleaseOverridden _ -> againstAddition(entry, chart, true);
        };
    }

    /** Who was given anything is observed and discharged by the protocol's rule, however early the treatment stopped. */
    private static Optional<Denial> againstCancelling(Entry entry, Chart chart) {
        return chart.doses().first().isPresent()
                ? Optional.of(Denial.DOSE_GIVEN)
                : againstAddition(entry, chart, false);
    }

    private static Optional<Denial> againstCancellingAgain(Event.Correction correction, Chart chart) {
        return chart.chartEntry(correction.of())
                .filter(line -> line.event() instanceof Event.SessionCancelled)
                .filter(_ -> chart.doses().first().isPresent())
                .map(_ -> Denial.DOSE_GIVEN);
    }

    /** @param completes whether a session that was given back takes it */
    private static Optional<Denial> againstAddition(Entry entry, Chart chart, boolean completes) {
        boolean givenBack = completes && chart.signing().stage() == SigningStage.RETURNED;
        return chart.state() == SessionState.OPEN || givenBack
                ? againstTime(entry, chart)
                : Optional.of(Denial.SESSION_OVER);
    }

    /** What answers an entry needs that entry. */
    private static Optional<Denial> againstAnswer(Entry entry, Chart chart, EntryId of) {
        return chart.chartEntry(of).isEmpty() ? Optional.of(Denial.NO_SUCH_ENTRY) : againstAddition(entry, chart, true);
    }

    private static Optional<Denial> againstCorrection(Event.Correction correction, Entry entry, Chart chart) {
        return switch (correction) {
            case Event.EntryAmended amended ->
                againstReplacement(amended.replacement())
                        .or(() -> againstTime(entry, chart))
                        .or(() -> against(correction, chart, true));
            case Event.EntryWithdrawn _ -> against(correction, chart, true);
            case Event.EntryReinstated _ ->
                against(correction, chart, false).or(() -> againstCancellingAgain(correction, chart));
        };
    }

    /** What an entry should have said is what is said in a session, and no signature. */
    private static Optional<Denial> againstReplacement(Event replacement) {
        boolean fits =
                switch (replacement) {
                    case Event.Unknown _, Event.OfPatient _, Event.OfClinic _, Event.Correction _ -> false;
                    case Event.SessionSigned _, Event.SessionCountersigned _, Event.SessionReturned _ -> false;
                    case Event.InSession _ -> true;
                };
        return fits ? Optional.empty() : elsewhere();
    }

    private static Optional<Denial> against(Event.Correction correction, Chart chart, boolean wantsStanding) {
        Optional<ChartEntry> line = chart.chartEntry(correction.of());
        if (line.isEmpty() || line.get().stands() != wantsStanding || !CorrectionRules.allow(chart, correction)) {
            return Optional.of(Denial.NO_SUCH_ENTRY);
        }
        return correction.reason().isBlank() ? Optional.of(Denial.REASON_MISSING) : Optional.empty();
    }

    private static Optional<Denial> elsewhere() {
        return Optional.of(Denial.NOT_RECORDED_HERE);
    }
}
