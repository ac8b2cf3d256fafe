package org.chairside.words;

import static java.util.stream.Collectors.joining;

import org.chairside.model.Event;
import org.chairside.model.Protocol;

/** What was judged around leaving and after it, in one line. */
record LeavingWords(Sentences sentences) {
    String say(Event.AtLeaving event, Protocol protocol) {
        ProtocolNames names = new ProtocolNames(protocol);
        return switch (event) {
            case Event.EffectCarried(String effect, String reason) ->
                sentences.text("event.carried", names.effect(effect), reason);
            case Event.VitalsJudged(var at, boolean acceptable) ->
                sentences.text("event.judged." + ClinicalWords.key(at) + (acceptable ? ".yes" : ".no"));
            case Event.ReadyAfterJudged(var after) ->
                sentences.text("event.ready-after", sentences.notation().duration(after));
            case Event.SeriousEventStated(boolean happened, String account) ->
                sentences.noted(sentences.text(happened ? "event.serious.yes" : "event.serious.no"), account);
            case Event.SeriousEventReported(var kind, var outcome, String account) ->
                sentences.noted(
                        sentences.text(
                                "event.serious.reported",
                                sentences.clinicalWords().serious(kind),
                                sentences.clinicalWords().outcome(outcome)),
                        account);
            case Event.PatientDeparted departed -> departed(departed);
            case Event.NextVisitArranged(String when) -> sentences.text("event.next-visit", when);
            case Event.ReleaseOverridden(var unmet, String reason) ->
                sentences.text(
                        "event.overridden", unmet.stream().map(names::criterion).collect(joining("; ")), reason);
            case Event.FollowUpLogged followUp -> followUp(followUp);
            case Event.RemsSubmitted(String how) -> sentences.noted(sentences.text("event.rems"), how);
        };
    }

    private String departed(Event.PatientDeparted departed) {
        String how = sentences.text("event.departed." + ClinicalWords.key(departed.how()));
        String to = departed.destination().isBlank()
                ? how
                : sentences.text("event.departed.to", how, departed.destination());
        String by = departed.service().isBlank() ? to : sentences.text("event.departed.by", to, departed.service());
        return sentences.noted(by, departed.account());
    }

    private String followUp(Event.FollowUpLogged followUp) {
        String said = sentences.text(followUp.reached() ? "event.follow-up.reached" : "event.follow-up.missed");
        String fatigue = followUp.fatigue()
                .map(severity -> sentences.text(
                        "event.follow-up.fatigue", sentences.clinicalWords().severity(severity)))
                .orElse("");
        return sentences.noted(sentences.noted(said, fatigue), followUp.account());
    }
}
