package org.chairside.words;

import static java.util.Objects.requireNonNull;

import org.chairside.model.Event;
import org.chairside.model.Protocol;
import org.chairside.model.ScreeningAnswer;

/**
 * What happened in a session, in one line a person reads: for the log, for review, for toasts. Safe for any thread.
 */
public final class EventWords {
    private final Messages messages;
    private final VitalWords vitals;
    private final DoseWords doses;
    private final CareWords care;
    private final LeavingWords leaving;

    public EventWords(Messages messages, Notation words) {
        this.messages = requireNonNull(messages, "messages");
        requireNonNull(words, "words");
        this.vitals = new VitalWords(messages, words);
        this.doses = new DoseWords(messages, words, vitals);
        this.care = new CareWords(messages, vitals);
        this.leaving = new LeavingWords(messages, words, vitals);
    }

    /**
     * One line; never empty.
     *
     * @param protocol of the session, for the clinic's names of effects and criteria
     */
    public String say(Event event, Protocol protocol) {
        return switch (event) {
            case Event.Correction correction -> corrected(correction, protocol);
            case Event.Unknown unknown -> messages.text("event.unknown", unknown.kind());
            case Event.InSession inSession -> happened(inSession, protocol);
            case Event.OfPatient _, Event.OfClinic _ -> messages.text("event.elsewhere");
        };
    }

    private String corrected(Event.Correction correction, Protocol protocol) {
        return switch (correction) {
            case Event.EntryAmended amended ->
                messages.text("event.amended", say(amended.replacement(), protocol), amended.reason());
            case Event.EntryWithdrawn withdrawn -> messages.text("event.withdrawn", withdrawn.reason());
            case Event.EntryReinstated reinstated -> messages.text("event.reinstated", reinstated.reason());
        };
    }

    private String happened(Event.InSession event, Protocol protocol) {
        return switch (event) {
            case Event.VitalsTaken taken -> noted(vitals.set(taken.vitals()), taken.note());
            case Event.VitalsNotTaken(var reason, String note) ->
                noted(messages.text("event.not-taken", vitals.notTaken(reason)), note);
            case Event.EffectAsked asked -> effect(asked, protocol);
            case Event.NoteWritten(String text) -> messages.text("event.note", text);
            case Event.PhysicianCalled(String who, String reply) ->
                reply.isBlank() ? messages.text("event.called.open", who) : messages.text("event.called", who, reply);
            case Event.MedicationGiven given ->
                messages.text("event.medication", given.medicine(), given.dose(), given.route(), given.orderedBy());
            case Event.ReleaseItemChecked(String criterion, boolean met) ->
                messages.text(met ? "event.release.met" : "event.release.unmet", criterion(criterion, protocol));
            case Event.SessionOpened opened ->
                messages.text("event.opened", opened.room(), vitals.course(opened.course()));
            case Event.IdentityConfirmed _ -> messages.text("event.identity");
            case Event.Screened(var answers, var escort) ->
                messages.text(
                        "event.screened",
                        answers.stream()
                                .filter(each -> each.answer() != ScreeningAnswer.Answer.NOT_ASKED)
                                .count(),
                        answers.size(),
                        escort.isKnown() ? escort.name() : "\u2013");
            case Event.BaselineChosen _ -> messages.text("event.baseline");
            case Event.Released(String withWhom, String remark) ->
                noted(messages.text("event.released", withWhom), remark);
            case Event.SessionCancelled(String reason) -> messages.text("event.cancelled", reason);
            case Event.InCare inCare -> care.say(inCare, protocol);
            case Event.AtLeaving atLeaving -> leaving.say(atLeaving, protocol);
            case Event.InReview inReview -> new ReviewWords(messages).say(inReview);
            case Event.InfusionStarted _,
                    Event.InfusionPaused _,
                    Event.InfusionResumed _,
                    Event.InfusionEnded _,
                    Event.InfusionRateChanged _,
                    Event.DoseGiven _,
                    Event.DeviceGiven _,
                    Event.DrugWasted _ -> doses.say(event);
            case Event.Unknown unknown -> messages.text("event.unknown", unknown.kind());
        };
    }

    private String effect(Event.EffectAsked asked, Protocol protocol) {
        String name = protocol.effect(asked.effect()).map(term -> term.name()).orElse(asked.effect());
        int grade = asked.severity().grade();
        String found = messages.text("event.effect", name, vitals.severity(asked.severity()), grade);
        return noted(vitals.noticed(found, asked.noticedBy()), asked.note());
    }

    private static String criterion(String code, Protocol protocol) {
        return protocol.release().criteria().stream()
                .filter(each -> each.code().equals(code))
                .map(each -> each.text())
                .findFirst()
                .orElse(code);
    }

    private String noted(String what, String note) {
        return note.isBlank() ? what : messages.text("event.with-note", what, note);
    }
}
