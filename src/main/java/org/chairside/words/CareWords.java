package org.chairside.words;

import static java.util.stream.Collectors.joining;

import org.chairside.model.Event;
import org.chairside.model.Indication;
import org.chairside.model.Protocol;
import org.chairside.model.ScreeningItem;

/** What was decided, explained and judged before and during a session, in one line. */
final class CareWords {
    private final Messages messages;
    private final VitalWords vitals;

    CareWords(Messages messages, VitalWords vitals) {
        this.messages = messages;
        this.vitals = vitals;
    }

    String say(Event.InCare event, Protocol protocol) {
        return switch (event) {
            case Event.ScreeningDecided(String item, boolean mayGo, String by, String reason) ->
                noted(
                        messages.text(mayGo ? "event.decided.go" : "event.decided.stop", item(item, protocol), by),
                        reason);
            case Event.TreatmentOrdered ordered -> ordered(ordered);
            case Event.GoDecided(var go, String by, String reason) ->
                noted(messages.text("event.go." + VitalWords.key(go), by), reason);
            case Event.LateSetExplained(var _, var reason, String note) ->
                noted(messages.text("event.late", vitals.late(reason)), note);
            case Event.ScaleScored(String scale, String version, var _, int total, String words, String _) ->
                noted(noted(messages.text("event.scale", vitals.scale(scale), total), words), version);
            case Event.NoticeAcknowledged(String limit, var _, String reason) ->
                messages.text("event.acknowledged", rule(limit, protocol), reason);
            case Event.PhysicianReplied(var _, String reply) -> messages.text("event.replied", reply);
            case Event.ResponseSeen(var _, String response) -> messages.text("event.response", response);
        };
    }

    private String ordered(Event.TreatmentOrdered ordered) {
        String what = ordered.indications().stream().map(this::indication).collect(joining(", "));
        return noted(messages.text("event.ordered", ordered.orderedBy(), what), ordered.other());
    }

    private String indication(Indication indication) {
        return vitals.indication(indication);
    }

    private static String item(String code, Protocol protocol) {
        return protocol.screening().stream()
                .filter(each -> each.code().equals(code))
                .map(ScreeningItem::text)
                .findFirst()
                .orElse(code);
    }

    private String rule(String code, Protocol protocol) {
        return protocol.limit(code).map(limit -> vitals.rule(limit, protocol)).orElse(code);
    }

    private String noted(String what, String note) {
        return note.isBlank() ? what : messages.text("event.with-note", what, note);
    }
}
