package org.chairside.export.facts;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chairside.model.Event;
import org.chairside.model.NotTaken;
import org.chairside.model.NoticedBy;
import org.chairside.model.ScreeningAnswer;

/** What an event says, fact by fact. No event is without a word here: a new kind does not compile until it has one. */
public final class Facts {
    private Facts() {}

    /** The facts of an event in a stable order; empty where the kind itself says it all. */
    public static List<Fact> of(Event event) {
        return switch (event) {
            case Event.Unknown(String _, int version, String json) ->
                List.of(Fact.count("version", version), Fact.text("body", json));
            case Event.InSession session -> inSession(session);
            case Event.EntryAmended amended -> of(amended.replacement());
            case Event.EntryWithdrawn _ -> List.of();
            case Event.EntryReinstated _ -> List.of();
            case Event.PatientRegistered(var patient) -> HeaderFacts.patient(patient);
            case Event.PatientCorrected(var patient, var reason) ->
                plus(HeaderFacts.patient(patient), texts("reason", reason));
            case Event.OfClinic clinic -> ofClinic(clinic);
        };
    }

    private static List<Fact> inSession(Event.InSession event) {
        return switch (event) {
            case Event.SessionOpened opened -> HeaderFacts.of(opened);
            case Event.IdentityConfirmed(String initials, int year) ->
                List.of(Fact.text("initials", initials), Fact.count("birth-year", year));
            case Event.Screened screened -> screened(screened);
            case Event.BaselineChosen(var set) -> List.of(Fact.text("baseline", set.toString()));
            case Event.VitalsTaken taken -> vitals(taken);
            case Event.VitalsNotTaken(NotTaken reason, String note) ->
                plus(List.of(Fact.text("not-taken", reason.code())), texts("note", note));
            case Event.EffectAsked(String effect, var severity, var by, String note) ->
                plus(
                        List.of(Fact.finding(effect, severity)),
                        plus(
                                by == NoticedBy.UNSTATED ? List.of() : List.of(Fact.text("noticed-by", Codes.code(by))),
                                texts("note", note)));
            case Event.NoteWritten(String text) -> List.of(Fact.text("note", text));
            case Event.PhysicianCalled(String who, String reply) ->
                List.of(Fact.text("who", who), Fact.text("reply", reply));
            case Event.ReleaseItemChecked(String criterion, boolean met) ->
                List.of(Fact.text(criterion, met ? "met" : "not-met"));
            case Event.Released(String with, String remark) ->
                plus(List.of(Fact.text("with-whom", with)), texts("remark", remark));
            case Event.SessionCancelled(String reason) -> List.of(Fact.text("cause", reason));
            case Event.InCare care -> CareFacts.of(care);
            case Event.AtLeaving leaving -> LeavingFacts.of(leaving);
            case Event.InReview review -> ReviewFacts.of(review);
            case Event.InfusionStarted started -> DoseFacts.of(started);
            case Event.InfusionPaused(String reason) -> texts("cause", reason);
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
        taken.vitals()
                .quantities()
                .forEach(each -> facts.add(Fact.number(
                        each.component().code(),
                        each.text(),
                        each.component().vital().ucum())));
        taken.vitals()
                .notTaken()
                .forEach((vital, reason) -> facts.add(Fact.text(vital.code() + "-not-taken", reason.code())));
        taken.confirmed().forEach(code -> facts.add(Fact.text("confirmed", code)));
        facts.addAll(texts("note", taken.note()));
        return facts;
    }

    private static List<Fact> screened(Event.Screened screened) {
        List<Fact> facts = new ArrayList<>();
        for (ScreeningAnswer answer : screened.answers()) {
            facts.add(Fact.text(answer.item(), Codes.code(answer.answer())));
            facts.addAll(texts(answer.item() + "-remark", answer.remark()));
        }
        facts.addAll(texts("escort-name", screened.escort().name()));
        facts.addAll(texts("escort-phone", screened.escort().phone()));
        facts.addAll(texts("escort-relation", screened.escort().relation()));
        return facts;
    }

    private static List<Fact> ofClinic(Event.OfClinic event) {
        return switch (event) {
            case Event.ClinicFounded(String name) -> texts("clinic", name);
            case Event.StaffAdded(var staff, String name, var role) ->
                List.of(
                        Fact.text("staff", staff.toString()),
                        Fact.text("name", name),
                        Fact.text("role", Codes.code(role)));
            case Event.ProtocolAdopted(var protocol) -> HeaderFacts.protocol(protocol);
            case Event.RecordViewed(var session) -> List.of(Fact.text("viewed", session.toString()));
            case Event.Exported(var session, String format, int version, var head) ->
                List.of(
                        Fact.text("exported", session.toString()),
                        Fact.text("format", format),
                        Fact.count("version", version),
                        Fact.text("head", head.hex()));
            case Event.SignInFailed(var staff) -> List.of(Fact.text("staff", staff.toString()));
            case Event.ClockMoved(Duration by) ->
                List.of(Fact.number("moved", BigDecimal.valueOf(by.toMillis(), 3), "s"));
            case Event.Unknown unknown -> of(unknown);
        };
    }

    /** No row for what was left blank. */
    static List<Fact> texts(String name, String text) {
        return text.isBlank() ? List.of() : List.of(Fact.text(name, text));
    }

    static List<Fact> plus(List<Fact> first, List<Fact> second) {
        List<Fact> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
