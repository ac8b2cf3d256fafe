package org.chairside.words;

import org.chairside.model.Event;
import org.chairside.model.Protocol;

/** What was decided, explained and judged before and during a session, in one line. */
record CareWords(Sentences sentences) {
    String say(Event.InCare event, Protocol protocol) {
        return switch (event) {
            case Event.ScreeningDecided(String item, boolean mayGo, String by, String reason) ->
                noted(
                        sentences.text(
                                mayGo ? "event.decided.go" : "event.decided.stop",
                                new ProtocolNames(protocol).item(item),
                                by),
                        reason);
            case Event.TreatmentOrdered ordered
            when ordered.orderedBy().isBlank() ->
                sentences.text(
                        "event.ordered.unnamed", sentences.clinicalWords().purpose(ordered));
            case Event.TreatmentOrdered ordered ->
                sentences.text(
                        "event.ordered",
                        ordered.orderedBy(),
                        sentences.clinicalWords().purpose(ordered));
            case Event.GoDecided(var go, String by, String reason) ->
                noted(sentences.text("event.go." + ClinicalWords.key(go), by), reason);
            case Event.AllergiesReviewed(var found) ->
                sentences.text("event.allergies", sentences.clinicalWords().reviewed(found));
            case Event.MedicationsReviewed(var found, String list) ->
                noted(
                        sentences.text(
                                "event.medications", sentences.clinicalWords().reviewed(found)),
                        list);
            case Event.LateSetExplained(var _, var reason, String note) ->
                noted(sentences.text("event.late", sentences.clinicalWords().late(reason)), note);
            case Event.ScaleScored scored -> scored(scored);
            case Event.NoticeAcknowledged(String limit, var _, String reason) ->
                sentences.text(
                        "event.acknowledged",
                        rule(limit, protocol),
                        sentences.clinicalWords().reason(reason));
            case Event.PhysicianReplied(var _, String reply) -> sentences.text("event.replied", reply);
            case Event.ResponseSeen(var _, String response) -> sentences.text("event.response", response);
        };
    }

    private String scored(Event.ScaleScored scored) {
        String total = sentences.text("event.scale", sentences.clinicalWords().scale(scored.scale()), scored.total());
        String said = noted(noted(total, scored.words()), scored.version());
        return scored.rater().isBlank() || !sentences.isFull()
                ? said
                : noted(said, sentences.text("event.scale.rater", scored.rater()));
    }

    private String rule(String code, Protocol protocol) {
        return protocol.limit(code)
                .map(limit -> sentences.clinicalWords().rule(limit, protocol))
                .orElse(code);
    }

    private String noted(String what, String note) {
        return sentences.noted(what, note);
    }
}
