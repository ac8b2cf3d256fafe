package org.chairside.export;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.model.Allergies;
import org.chairside.model.Author;
import org.chairside.model.Checkpoint;
import org.chairside.model.Departure;
import org.chairside.model.Dose;
import org.chairside.model.EntryId;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Go;
import org.chairside.model.Hash;
import org.chairside.model.Indication;
import org.chairside.model.LateReason;
import org.chairside.model.NotTaken;
import org.chairside.model.NoticedBy;
import org.chairside.model.Patient;
import org.chairside.model.PersonName;
import org.chairside.model.Rate;
import org.chairside.model.ReviewOutcome;
import org.chairside.model.Role;
import org.chairside.model.Route;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.SeriousKind;
import org.chairside.model.SeriousOutcome;
import org.chairside.model.Severity;
import org.chairside.model.Signature;
import org.chairside.model.StaffId;
import org.chairside.model.Supply;
import org.chairside.testing.Sessions;

/** A session that has one and the same text in every field that takes text. */
public final class HostileSession {
    private final String text;
    private final Sessions visit = Sessions.infusion();
    private int minute = 1;

    private HostileSession(String text) {
        this.text = text;
    }

    public static Chart of(String text) {
        HostileSession session = new HostileSession(text);
        session.open();
        session.before();
        session.during();
        session.leaving();
        session.reviewed();
        return session.visit.chart();
    }

    private HostileSession say(Event event) {
        visit.event(minute++, event);
        return this;
    }

    /** The opening said again, with the text in it; a name and a number are never blank. */
    private void open() {
        visit.by(new Author(new StaffId(Visit.id(0x666)), text, Role.NURSE));
        Event.SessionOpened first =
                (Event.SessionOpened) visit.entries().getFirst().event();
        Patient patient = first.patient();
        boolean isSeen =
                text.codePoints().anyMatch(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point));
        String some = isSeen ? text : "X";
        Patient named = new Patient(
                patient.id(),
                new PersonName(some, text, text),
                patient.born(),
                patient.sex(),
                patient.gender(),
                some,
                new Allergies.Known(text));
        visit.event(
                -9,
                new Event.EntryAmended(
                        visit.lastId(),
                        new Event.SessionOpened(
                                named, first.protocol(), first.course(), text, first.weight(), first.plannedDose()),
                        text));
    }

    private void before() {
        say(new Event.IdentityConfirmed(text, 1981));
        say(new Event.Screened(
                List.of(
                        new ScreeningAnswer("bipolar", ScreeningAnswer.Answer.YES, text),
                        new ScreeningAnswer("psychosis", ScreeningAnswer.Answer.NOT_ASKED, "")),
                new Escort(text, text, text)));
        say(new Event.ScreeningDecided("bipolar", false, text, text));
        say(new Event.TreatmentOrdered(List.of(Indication.OTHER), text, text));
        say(new Event.GoDecided(Go.DELAY, text, text));
        say(new Event.AllergiesReviewed(ReviewOutcome.CHANGED))
                .say(new Event.MedicationsReviewed(ReviewOutcome.FIRST, text));
        say(new Event.ScaleScored("phq-9", text, List.of(1, 2), 3, text, text));
    }

    private void during() {
        say(new Event.InfusionStarted(
                Dose.milligrams(35), Duration.ofSeconds(100), new Supply(Optional.empty(), text, text)));
        say(new Event.InfusionRateChanged(new Rate(1), text)).say(new Event.InfusionPaused(text));
        say(new Event.VitalsTaken(Sessions.vitals("190/110 130 88 7").vitals(), List.of("a", "b"), text));
        EntryId set = visit.lastId();
        say(new Event.LateSetExplained(set, LateReason.OTHER, text));
        say(new Event.NoticeAcknowledged("sbp-high", set, text));
        say(new Event.VitalsNotTaken(NotTaken.REFUSED, text));
        say(new Event.EffectAsked("nausea", Severity.SEVERE, NoticedBy.STAFF, text));
        say(new Event.DoseGiven(Dose.milligrams(1), Route.ORAL, text, new Supply(Optional.empty(), text, text)));
        say(new Event.DeviceGiven(1, 2, Dose.milligrams(28), text, text));
        say(new Event.DrugWasted(Dose.milligrams(2), text, text));
        say(new Event.MedicationGiven(text, text, text, text));
        say(new Event.ResponseSeen(visit.lastId(), text));
        say(new Event.NoteWritten(text));
        EntryId note = visit.lastId();
        say(new Event.EntryWithdrawn(note, text)).say(new Event.EntryReinstated(note, text));
        say(new Event.PhysicianCalled(text, text));
        say(new Event.PhysicianReplied(visit.lastId(), text));
    }

    private void leaving() {
        say(new Event.VitalsJudged(Checkpoint.BEFORE_LEAVING, false));
        say(new Event.ReadyAfterJudged(Duration.ofMinutes(75)));
        say(new Event.SeriousEventStated(true, text)).say(new Event.NextVisitArranged(text));
        say(new Event.EffectCarried("nausea", text)).say(new Event.ReleaseOverridden(List.of("gait"), text));
        say(new Event.SeriousEventReported(SeriousKind.LIFE_THREATENING, SeriousOutcome.UNKNOWN, text));
        say(new Event.PatientDeparted(Departure.AGAINST_ADVICE, text, text, text));
        say(new Event.Released(text, text)).say(new Event.FollowUpLogged(false, Optional.empty(), text));
        say(new Event.RemsSubmitted(text));
    }

    private void reviewed() {
        say(new Event.SessionSigned(signature())).say(new Event.QuestionAsked(Optional.of(visit.lastId()), text));
        say(new Event.QuestionAnswered(visit.lastId(), text)).say(new Event.CommentWritten(Optional.empty(), text));
        say(new Event.SessionReturned(text)).say(new Event.SessionSigned(signature()));
        say(new Event.SessionCountersigned(signature())).say(new Event.AddendumWritten(text));
    }

    private Signature signature() {
        return new Signature(
                text,
                visit.entries().size(),
                Signature.digestOf(visit.entries()),
                visit.last().seq(),
                Hash.of(new byte[32]),
                "00".repeat(32),
                "ff".repeat(64));
    }
}
