package org.chairside.export.facts;

import java.util.ArrayList;
import java.util.List;
import org.chairside.model.Event;
import org.chairside.model.Indication;

/** What people decided, explained and judged before and during a session, fact by fact. */
final class CareFacts {
    private CareFacts() {}

    static List<Fact> of(Event.InCare event) {
        return switch (event) {
            case Event.ScreeningDecided(String item, boolean mayGo, String by, String reason) ->
                Facts.plus(
                        List.of(Fact.text(item, mayGo ? "may-go" : "may-not-go"), Fact.text("decided-by", by)),
                        Facts.texts("cause", reason));
            case Event.TreatmentOrdered ordered -> ordered(ordered);
            case Event.GoDecided(var go, String by, String reason) ->
                Facts.plus(
                        List.of(Fact.text("go", Codes.code(go)), Fact.text("decided-by", by)),
                        Facts.texts("cause", reason));
            case Event.LateSetExplained(var set, var reason, String note) ->
                Facts.plus(
                        List.of(Fact.text("set", set.toString()), Fact.text("late-because", Codes.code(reason))),
                        Facts.texts("note", note));
            case Event.ScaleScored scored -> scored(scored);
            case Event.NoticeAcknowledged(String limit, var raisedBy, String reason) ->
                List.of(
                        Fact.text("limit", limit),
                        Fact.text("raised-by", raisedBy.toString()),
                        Fact.text("cause", reason));
            case Event.PhysicianReplied(var call, String reply) ->
                List.of(Fact.text("call", call.toString()), Fact.text("reply", reply));
            case Event.ResponseSeen(var of, String response) ->
                List.of(Fact.text("medicine-entry", of.toString()), Fact.text("response", response));
        };
    }

    private static List<Fact> ordered(Event.TreatmentOrdered ordered) {
        List<Fact> facts = new ArrayList<>();
        for (Indication indication : ordered.indications()) {
            facts.add(Fact.text("indication", Codes.code(indication)));
        }
        facts.addAll(Facts.texts("indication-in-words", ordered.other()));
        facts.addAll(Facts.texts("ordered-by", ordered.orderedBy()));
        return facts;
    }

    private static List<Fact> scored(Event.ScaleScored scored) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.number(scored.scale(), Integer.toString(scored.total()), "{score}"));
        facts.addAll(Facts.texts("scale-version", scored.version()));
        for (int item = 0; item < scored.items().size(); item++) {
            facts.add(Fact.number(
                    "item-" + (item + 1), Integer.toString(scored.items().get(item)), "{score}"));
        }
        facts.addAll(Facts.texts("meaning", scored.words()));
        facts.addAll(Facts.texts("rater", scored.rater()));
        return facts;
    }
}
