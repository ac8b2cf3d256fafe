package org.chairside.export.facts;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Event;
import org.chairside.model.NotTaken;
import org.chairside.model.NoticedBy;
import org.chairside.model.Patient;
import org.chairside.model.ScreeningAnswer;

/** What an event says, fact by fact. No event is without a word here: a new kind does not compile until it has one. */
public final class Facts {
    private Facts() {}

    /** The facts of an event in a stable order; empty where the kind itself says it all. */
    public static List<Fact> of(Event event) {
        return switch (event) {
            case Event.Unknown(String _, int version, String json) ->
                List.of(Fact.count(Term.UNKNOWN_VERSION, version), Fact.text(Term.UNKNOWN_BODY, json));
            case Event.InSession session -> inSession(session);
            case Event.EntryAmended amended -> of(amended.replacement());
            case Event.EntryWithdrawn _ -> List.of();
            case Event.EntryReinstated _ -> List.of();
            case Event.PatientRegistered(var patient) -> of(patient);
            case Event.PatientCorrected(var patient, var reason) -> plus(of(patient), texts(Term.REASON, reason));
            case Event.OfClinic clinic -> ofClinic(clinic);
        };
    }

    private static List<Fact> inSession(Event.InSession event) {
        return switch (event) {
            case Event.SessionOpened opened -> HeaderFacts.of(opened);
            case Event.IdentityConfirmed(String initials, int year) ->
                List.of(Fact.text(Term.INITIALS, initials), Fact.count(Term.BIRTH_YEAR, year));
            case Event.Screened screened -> screened(screened);
            case Event.BaselineChosen(var set) -> List.of(Fact.text(Term.BASELINE, set.toString()));
            case Event.VitalsTaken taken -> vitals(taken);
            case Event.VitalsNotTaken(NotTaken reason, String note) ->
                plus(List.of(Fact.text(Term.NOT_TAKEN, reason.code())), texts(Term.NOTE, note));
            case Event.EffectAsked(String effect, var severity, var by, String note) ->
                plus(
                        List.of(Fact.finding(Term.EFFECT, effect, severity)),
                        plus(
                                by == NoticedBy.UNSTATED
                                        ? List.of()
                                        : List.of(Fact.text(Term.NOTICED_BY, Codes.code(by))),
                                texts(Term.NOTE, note)));
            case Event.NoteWritten(String text) -> List.of(Fact.text(Term.NOTE, text));
            case Event.PhysicianCalled(String who, String reply) ->
                List.of(Fact.text(Term.WHO, who), Fact.text(Term.REPLY, reply));
            case Event.ReleaseItemChecked(String criterion, boolean met) ->
                List.of(Fact.text(Term.CRITERION, criterion, met ? "met" : "not-met"));
            case Event.Released(String with, String remark) ->
                plus(List.of(Fact.text(Term.WITH_WHOM, with)), texts(Term.REMARK, remark));
            case Event.SessionCancelled(String reason) -> List.of(Fact.text(Term.CAUSE, reason));
            case Event.InCare care -> CareFacts.of(care);
            case Event.AtLeaving leaving -> LeavingFacts.of(leaving);
            case Event.InReview review -> ReviewFacts.of(review);
            case Event.InfusionStarted started -> DoseFacts.of(started);
            case Event.InfusionPaused(String reason) -> texts(Term.CAUSE, reason);
            case Event.InfusionResumed _ -> List.of();
            case Event.InfusionRateChanged changed -> DoseFacts.of(changed);
            case Event.DrugWasted wasted -> DoseFacts.of(wasted);
            case Event.InfusionEnded ended -> DoseFacts.of(ended);
            case Event.DoseGiven given -> DoseFacts.of(given);
            case Event.DeviceGiven given -> DoseFacts.of(given);
            case Event.MedicationGiven given -> DoseFacts.of(given);
            case Event.Unknown unknown -> of(unknown);
        };
    }

    private static List<Fact> vitals(Event.VitalsTaken taken) {
        List<Fact> facts = new ArrayList<>();
        taken.vitals().quantities().forEach(each -> facts.add(Fact.number(Term.of(each.component()), each.text())));
        taken.vitals().notTaken().forEach((vital, reason) -> facts.add(Fact.text(Term.notTaken(vital), reason.code())));
        taken.confirmed().forEach(code -> facts.add(Fact.text(Term.CONFIRMED, code)));
        facts.addAll(texts(Term.NOTE, taken.note()));
        return facts;
    }

    private static List<Fact> screened(Event.Screened screened) {
        List<Fact> facts = new ArrayList<>();
        for (ScreeningAnswer answer : screened.answers()) {
            facts.add(Fact.text(Term.SCREENING_ANSWER, answer.item(), Codes.code(answer.answer())));
            if (!answer.remark().isEmpty()) {
                facts.add(Fact.text(Term.SCREENING_REMARK, answer.item() + "-remark", answer.remark()));
            }
        }
        facts.addAll(texts(Term.ESCORT_NAME, screened.escort().name()));
        facts.addAll(texts(Term.ESCORT_PHONE, screened.escort().phone()));
        facts.addAll(texts(Term.ESCORT_RELATION, screened.escort().relation()));
        return facts;
    }

    private static List<Fact> ofClinic(Event.OfClinic event) {
        return switch (event) {
            case ClinicEvent.ClinicFounded(String name) -> texts(Term.CLINIC, name);
            case ClinicEvent.StaffAdded(var staff, String name, var role) ->
                List.of(
                        Fact.text(Term.STAFF, staff.toString()),
                        Fact.text(Term.NAME, name),
                        Fact.text(Term.ROLE, Codes.code(role)));
            case ClinicEvent.ProtocolAdopted(var protocol) -> HeaderFacts.protocol(protocol);
            case ClinicEvent.RecordViewed(var session) -> List.of(Fact.text(Term.VIEWED, session.toString()));
            case ClinicEvent.Exported(var session, String format, int version, var head) ->
                List.of(
                        Fact.text(Term.EXPORTED, session.toString()),
                        Fact.text(Term.FORMAT, format),
                        Fact.count(Term.EXPORTED_EDITION, version),
                        Fact.text(Term.EXPORTED_HEAD, head.hex()));
            case ClinicEvent.SignInFailed(var staff) -> List.of(Fact.text(Term.STAFF, staff.toString()));
            case ClinicEvent.ClockMoved(Duration by) -> List.of(Fact.number(Term.MOVED, seconds(by)));
            case ClinicEvent.BuildIntroduced(String build) -> List.of(Fact.text(Term.BUILD, build));
            case ClinicEvent.LogFindingExplained explained -> explained(explained);
            case Event.Unknown unknown -> of(unknown);
        };
    }

    private static List<Fact> explained(ClinicEvent.LogFindingExplained explained) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.text(Term.FINDING, explained.finding()));
        explained.entries().forEach(entry -> facts.add(Fact.count(Term.FINDING_ENTRY, entry)));
        facts.add(Fact.count(Term.FINDING_REMEMBERED, explained.remembered()));
        facts.addAll(texts(Term.CAUSE, explained.reason()));
        return facts;
    }

    private static List<Fact> of(Patient patient) {
        return plus(List.of(Fact.text(Term.PATIENT, patient.id().toString())), HeaderFacts.patient(patient));
    }

    private static String seconds(Duration by) {
        return BigDecimal.valueOf(by.getSeconds())
                .add(BigDecimal.valueOf(by.getNano(), 9))
                .toPlainString();
    }

    /** No row for what was left empty; what is nothing but blanks was typed and has one. */
    static List<Fact> texts(Term term, String text) {
        return text.isEmpty() ? List.of() : List.of(Fact.text(term, text));
    }

    static List<Fact> plus(List<Fact> first, List<Fact> second) {
        List<Fact> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
