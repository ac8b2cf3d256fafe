package org.chairside.words;

import static java.util.stream.Collectors.joining;

import org.chairside.model.EffectTerm;
import org.chairside.model.Event;
import org.chairside.model.Protocol;

/** What was judged around leaving and after it, in one line. */
final class LeavingWords {
    private final Messages messages;
    private final Notation words;
    private final VitalWords vitals;

    LeavingWords(Messages messages, Notation words, VitalWords vitals) {
        this.messages = messages;
        this.words = words;
        this.vitals = vitals;
    }

    String say(Event.AtLeaving event, Protocol protocol) {
        return switch (event) {
            case Event.EffectCarried(String effect, String reason) ->
                messages.text(
                        "event.carried",
                        protocol.effect(effect).map(EffectTerm::name).orElse(effect),
                        reason);
            case Event.VitalsJudged(var at, boolean acceptable) ->
                messages.text("event.judged." + VitalWords.key(at) + (acceptable ? ".yes" : ".no"));
            case Event.ReadyAfterJudged(var after) -> messages.text("event.ready-after", words.duration(after));
            case Event.SeriousEventStated(boolean happened, String account) ->
                noted(messages.text(happened ? "event.serious.yes" : "event.serious.no"), account);
            case Event.NextVisitArranged(String when) -> messages.text("event.next-visit", when);
            case Event.ReleaseOverridden(var unmet, String reason) ->
                messages.text("event.overridden", unmet.stream().collect(joining("; ")), reason);
            case Event.FollowUpLogged followUp -> followUp(followUp);
            case Event.RemsSubmitted(String how) -> noted(messages.text("event.rems"), how);
        };
    }

    private String followUp(Event.FollowUpLogged followUp) {
        String said = messages.text(followUp.reached() ? "event.follow-up.reached" : "event.follow-up.missed");
        String fatigue = followUp.fatigue()
                .map(severity -> messages.text("event.follow-up.fatigue", vitals.severity(severity)))
                .orElse("");
        return noted(noted(said, fatigue), followUp.account());
    }

    private String noted(String what, String note) {
        return note.isBlank() ? what : messages.text("event.with-note", what, note);
    }
}
