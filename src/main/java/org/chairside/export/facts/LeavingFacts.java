package org.chairside.export.facts;

import java.util.ArrayList;
import java.util.List;
import org.chairside.model.Checkpoint;
import org.chairside.model.Event;

/** What was judged around leaving and after it, fact by fact. */
final class LeavingFacts {
    private LeavingFacts() {}

    static List<Fact> of(Event.AtLeaving event) {
        return switch (event) {
            case Event.EffectCarried(String effect, String reason) ->
                List.of(Fact.text(Term.ONGOING_AT_RELEASE, effect), Fact.text(Term.CAUSE, reason));
            case Event.VitalsJudged(var at, boolean acceptable) -> List.of(Fact.text(acceptable(at), yes(acceptable)));
            case Event.ReadyAfterJudged(var after) -> List.of(Fact.span(Term.READY_AFTER, after));
            case Event.SeriousEventStated(boolean happened, String account) ->
                Facts.plus(List.of(Fact.text(Term.SERIOUS_EVENT, yes(happened))), Facts.texts(Term.ACCOUNT, account));
            case Event.SeriousEventReported(var kind, var outcome, String account) ->
                Facts.plus(
                        List.of(
                                Fact.text(Term.SERIOUS_KIND, Codes.code(kind)),
                                Fact.text(Term.SERIOUS_OUTCOME, Codes.code(outcome))),
                        Facts.texts(Term.ACCOUNT, account));
            case Event.PatientDeparted departed -> departed(departed);
            case Event.NextVisitArranged(String when) -> List.of(Fact.text(Term.NEXT_VISIT, when));
            case Event.ReleaseOverridden(var unmet, String reason) -> overridden(unmet, reason);
            case Event.FollowUpLogged followUp -> followUp(followUp);
            case Event.RemsSubmitted(String how) ->
                Facts.plus(List.of(Fact.text(Term.MONITORING_FORM, "sent")), Facts.texts(Term.HOW, how));
        };
    }

    private static List<Fact> departed(Event.PatientDeparted departed) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.text(Term.DEPARTURE, Codes.code(departed.how())));
        facts.addAll(Facts.texts(Term.SERVICE, departed.service()));
        facts.addAll(Facts.texts(Term.DESTINATION, departed.destination()));
        facts.addAll(Facts.texts(Term.ACCOUNT, departed.account()));
        return facts;
    }

    private static Term acceptable(Checkpoint at) {
        return at == Checkpoint.BEFORE_DOSE ? Term.ACCEPTABLE_BEFORE_DOSE : Term.ACCEPTABLE_BEFORE_LEAVING;
    }

    private static List<Fact> overridden(List<String> unmet, String reason) {
        List<Fact> facts = new ArrayList<>();
        unmet.forEach(each -> facts.add(Fact.text(Term.UNMET, each)));
        facts.add(Fact.text(Term.CAUSE, reason));
        return facts;
    }

    private static List<Fact> followUp(Event.FollowUpLogged followUp) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.text(Term.REACHED, yes(followUp.reached())));
        followUp.fatigue().ifPresent(severity -> facts.add(Fact.finding(Term.FATIGUE, Term.FATIGUE.code(), severity)));
        facts.addAll(Facts.texts(Term.ACCOUNT, followUp.account()));
        return facts;
    }

    private static String yes(boolean said) {
        return said ? "yes" : "no";
    }
}
