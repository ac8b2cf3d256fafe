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
                        List.of(
                                Fact.text(Term.SCREENING_DECISION, item, mayGo ? "may-go" : "may-not-go"),
                                Fact.text(Term.DECIDED_BY, by)),
                        Facts.texts(Term.CAUSE, reason));
            case Event.TreatmentOrdered ordered -> ordered(ordered);
            case Event.GoDecided(var go, String by, String reason) ->
                Facts.plus(
                        List.of(Fact.text(Term.GO, Codes.code(go)), Fact.text(Term.DECIDED_BY, by)),
                        Facts.texts(Term.CAUSE, reason));
            case Event.AllergiesReviewed(var found) -> List.of(Fact.text(Term.ALLERGIES_REVIEWED, Codes.code(found)));
            case Event.MedicationsReviewed(var found, String list) ->
                Facts.plus(
                        List.of(Fact.text(Term.MEDICATIONS_REVIEWED, Codes.code(found))),
                        Facts.texts(Term.MEDICATIONS, list));
            case Event.LateSetExplained(var set, var reason, String note) ->
                Facts.plus(
                        List.of(Fact.text(Term.SET, set.toString()), Fact.text(Term.LATE_BECAUSE, Codes.code(reason))),
                        Facts.texts(Term.NOTE, note));
            case Event.ScaleScored scored -> scored(scored);
            case Event.NoticeAcknowledged(String limit, var raisedBy, String reason) ->
                List.of(
                        Fact.text(Term.LIMIT, limit),
                        Fact.text(Term.RAISED_BY, raisedBy.toString()),
                        Fact.text(Term.CAUSE, reason));
            case Event.PhysicianReplied(var call, String reply) ->
                List.of(Fact.text(Term.CALL, call.toString()), Fact.text(Term.REPLY, reply));
            case Event.ResponseSeen(var of, String response) ->
                List.of(Fact.text(Term.MEDICINE_ENTRY, of.toString()), Fact.text(Term.RESPONSE, response));
        };
    }

    private static List<Fact> ordered(Event.TreatmentOrdered ordered) {
        List<Fact> facts = new ArrayList<>();
        for (Indication indication : ordered.indications()) {
            facts.add(Fact.text(Term.INDICATION, Codes.code(indication)));
        }
        facts.addAll(Facts.texts(Term.INDICATION_IN_WORDS, ordered.other()));
        facts.addAll(Facts.texts(Term.ORDERED_BY, ordered.orderedBy()));
        return facts;
    }

    private static List<Fact> scored(Event.ScaleScored scored) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.number(Term.SCORE, scored.scale(), Integer.toString(scored.total())));
        facts.addAll(Facts.texts(Term.SCALE_VERSION, scored.version()));
        for (int item = 0; item < scored.items().size(); item++) {
            facts.add(Fact.number(
                    Term.SCALE_ITEM,
                    "item-" + (item + 1),
                    Integer.toString(scored.items().get(item))));
        }
        facts.addAll(Facts.texts(Term.MEANING, scored.words()));
        facts.addAll(Facts.texts(Term.RATER, scored.rater()));
        return facts;
    }
}
