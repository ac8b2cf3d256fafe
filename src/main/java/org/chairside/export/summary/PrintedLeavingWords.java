package org.chairside.export.summary;

import org.chairside.export.facts.Codes;
import org.chairside.export.page.PageTimes;
import org.chairside.model.Event;

/** What was judged around leaving and after it, in one sentence. */
record PrintedLeavingWords(SummaryContext brief) {
    String of(Event.AtLeaving event) {
        return switch (event) {
            case Event.EffectCarried(String effect, String reason) ->
                brief.text("event.carried", new PrintedEventWords(brief).term(effect), reason);
            case Event.VitalsJudged(var at, boolean acceptable) ->
                brief.text("event.judged-" + Codes.code(at) + (acceptable ? "-yes" : "-no"));
            case Event.ReadyAfterJudged(var after) -> brief.text("event.ready-after", PageTimes.span(after));
            case Event.SeriousEventStated(boolean happened, String account) ->
                PrintedEventWords.joined(brief.text(happened ? "event.serious-yes" : "event.serious-no"), account);
            case Event.NextVisitArranged(String when) -> brief.text("event.next-visit", when);
            case Event.ReleaseOverridden(var unmet, String reason) ->
                brief.text("event.overridden", String.join("; ", unmet), reason);
            case Event.FollowUpLogged followUp -> followUp(followUp);
            case Event.RemsSubmitted(String how) -> PrintedEventWords.joined(brief.text("event.rems"), how);
        };
    }

    private String followUp(Event.FollowUpLogged followUp) {
        String said = brief.text(followUp.reached() ? "event.follow-up-reached" : "event.follow-up-missed");
        String fatigue = followUp.fatigue()
                .map(severity ->
                        brief.text("event.follow-up-fatigue", brief.words().word("severity", severity)))
                .orElse("");
        return PrintedEventWords.joined(PrintedEventWords.joined(said, fatigue), followUp.account());
    }
}
