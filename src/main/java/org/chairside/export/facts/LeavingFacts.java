package org.chairside.export.facts;

import java.util.ArrayList;
import java.util.List;
import org.chairside.model.Event;

/** What was judged around leaving and after it, fact by fact. */
final class LeavingFacts {
    private LeavingFacts() {}

    static List<Fact> of(Event.AtLeaving event) {
        return switch (event) {
            case Event.EffectCarried(String effect, String reason) ->
                List.of(Fact.text("ongoing-at-release", effect), Fact.text("cause", reason));
            case Event.VitalsJudged(var at, boolean acceptable) ->
                List.of(Fact.text("vitals-acceptable-" + Codes.code(at), yes(acceptable)));
            case Event.ReadyAfterJudged(var after) ->
                List.of(Fact.number("ready-after", DoseFacts.minutes(after), "min"));
            case Event.SeriousEventStated(boolean happened, String account) ->
                Facts.plus(List.of(Fact.text("serious-event", yes(happened))), Facts.texts("account", account));
            case Event.NextVisitArranged(String when) -> List.of(Fact.text("next-visit", when));
            case Event.ReleaseOverridden(var unmet, String reason) -> overridden(unmet, reason);
            case Event.FollowUpLogged followUp -> followUp(followUp);
            case Event.RemsSubmitted(String how) ->
                Facts.plus(List.of(Fact.text("monitoring-form", "sent")), Facts.texts("how", how));
        };
    }

    private static List<Fact> overridden(List<String> unmet, String reason) {
        List<Fact> facts = new ArrayList<>();
        unmet.forEach(each -> facts.add(Fact.text("unmet", each)));
        facts.add(Fact.text("cause", reason));
        return facts;
    }

    private static List<Fact> followUp(Event.FollowUpLogged followUp) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.text("reached", yes(followUp.reached())));
        followUp.fatigue().ifPresent(severity -> facts.add(Fact.finding("fatigue", severity)));
        facts.addAll(Facts.texts("account", followUp.account()));
        return facts;
    }

    private static String yes(boolean said) {
        return said ? "yes" : "no";
    }
}
