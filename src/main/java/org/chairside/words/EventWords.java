package org.chairside.words;

import org.chairside.model.Event;
import org.chairside.model.Protocol;
import org.chairside.model.ScreeningAnswer;

/**
 * What happened in a session, in one line a person reads: brief for the log, for review and for toasts, in full for paper. Safe
 * for any thread.
 */
public final class EventWords {
    private final Sentences sentences;

    private EventWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The words of a screen. */
    public static EventWords brief(Messages messages, Notation notation) {
        return new EventWords(new Sentences(messages, notation, SentenceForm.BRIEF));
    }

    /** The words of a printed record: all that the brief ones say, and what a reader has nowhere else. */
    public static EventWords full(Messages messages, Notation notation) {
        return new EventWords(new Sentences(messages, notation, SentenceForm.FULL));
    }

    /**
     * One line; never empty.
     *
     * @param protocol of the session, for the clinic's names of effects and criteria
     */
    public String say(Event event, Protocol protocol) {
        return switch (event) {
            case Event.Correction correction -> corrected(correction, protocol);
            case Event.Unknown unknown -> sentences.text("event.unknown", unknown.kind());
            case Event.InSession inSession -> happened(inSession, protocol);
            case Event.OfPatient _, Event.OfClinic _ -> sentences.text("event.elsewhere");
        };
    }

    private String corrected(Event.Correction correction, Protocol protocol) {
        return switch (correction) {
            case Event.EntryAmended amended ->
                sentences.text("event.amended", say(amended.replacement(), protocol), reason(amended));
            case Event.EntryWithdrawn withdrawn -> sentences.text("event.withdrawn", reason(withdrawn));
            case Event.EntryReinstated reinstated -> sentences.text("event.reinstated", reason(reinstated));
        };
    }

    private String reason(Event.Correction correction) {
        return sentences.clinicalWords().reason(correction.reason());
    }

    private String happened(Event.InSession event, Protocol protocol) {
        DoseWords doses = new DoseWords(sentences);
        return switch (event) {
            case Event.SessionOpened opened -> opened(opened);
            case Event.IdentityConfirmed(String initials, int year) ->
                sentences.text("event.identity", initials, Integer.toString(year));
            case Event.Screened screened -> screened(screened);
            case Event.BaselineChosen _ -> sentences.text("event.baseline");
            case Event.VitalsTaken taken -> noted(sentences.clinicalWords().set(taken.vitals()), taken.note());
            case Event.VitalsNotTaken(var reason, String note) ->
                noted(
                        sentences.text(
                                "event.not-taken", sentences.clinicalWords().notTaken(reason)),
                        note);
            case Event.EffectAsked asked -> effect(asked, protocol);
            case Event.InfusionStarted started -> doses.started(started);
            case Event.InfusionPaused(String reason) -> sentences.text("event.infusion.paused", reason);
            case Event.InfusionResumed _ -> sentences.text("event.infusion.resumed");
            case Event.InfusionRateChanged changed -> doses.changed(changed);
            case Event.InfusionEnded ended -> doses.ended(ended);
            case Event.DoseGiven given -> doses.given(given);
            case Event.DeviceGiven device -> doses.device(device);
            case Event.DrugWasted wasted -> doses.wasted(wasted);
            case Event.MedicationGiven given ->
                sentences.text("event.medication", given.medicine(), given.dose(), given.route(), given.orderedBy());
            case Event.NoteWritten(String text) -> sentences.text("event.note", text);
            case Event.PhysicianCalled(String who, String reply) ->
                sentences.text(reply.isBlank() ? "event.called.open" : "event.called", who, reply);
            case Event.ReleaseItemChecked(String criterion, boolean met) ->
                sentences.text(
                        met ? "event.release.met" : "event.release.unmet",
                        new ProtocolNames(protocol).criterion(criterion));
            case Event.Released(String withWhom, String remark) ->
                noted(sentences.text("event.released", withWhom), remark);
            case Event.SessionCancelled(String reason) -> sentences.text("event.cancelled", reason);
            case Event.InCare inCare -> new CareWords(sentences).say(inCare, protocol);
            case Event.AtLeaving atLeaving -> new LeavingWords(sentences).say(atLeaving, protocol);
            case Event.InReview inReview -> new ReviewWords(sentences).say(inReview);
            case Event.Unknown unknown -> sentences.text("event.unknown", unknown.kind());
        };
    }

    private String opened(Event.SessionOpened opened) {
        return sentences.text(
                "event.opened",
                opened.room(),
                sentences.clinicalWords().course(opened.course()),
                sentences.patientWords().of(opened.patient()));
    }

    private String screened(Event.Screened screened) {
        long answered = screened.answers().stream()
                .filter(each -> each.answer() != ScreeningAnswer.Answer.NOT_ASKED)
                .count();
        return sentences.text(
                "event.screened",
                answered,
                screened.answers().size(),
                screened.escort().isKnown() ? screened.escort().name() : "\u2013");
    }

    private String effect(Event.EffectAsked asked, Protocol protocol) {
        String found = sentences.text(
                "event.effect",
                new ProtocolNames(protocol).effect(asked.effect()),
                sentences.clinicalWords().severity(asked.severity()),
                asked.severity().grade());
        return noted(sentences.clinicalWords().noticed(found, asked.noticedBy()), asked.note());
    }

    private String noted(String what, String note) {
        return sentences.noted(what, note);
    }
}
