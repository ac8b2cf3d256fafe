package org.chairside.export.summary;

import static java.util.stream.Collectors.joining;

import org.chairside.export.facts.Codes;
import org.chairside.model.Event;
import org.chairside.model.ScreeningItem;

/** What people decided, explained and judged before and during a session, in one sentence. */
record PrintedCareWords(SummaryContext brief) {
    String of(Event.InCare event) {
        return switch (event) {
            case Event.ScreeningDecided(String item, boolean mayGo, String by, String reason) ->
                joined(brief.text(mayGo ? "event.decided-go" : "event.decided-stop", item(item), by), reason);
            case Event.TreatmentOrdered ordered -> brief.text("event.ordered", ordered.orderedBy(), purpose(ordered));
            case Event.GoDecided(var go, String by, String reason) ->
                joined(brief.text("event.go-" + Codes.code(go), by), reason);
            case Event.LateSetExplained(var _, var reason, String note) ->
                joined(brief.text("event.late", brief.words().word("late", reason)), note);
            case Event.ScaleScored(String scale, String version, var _, int total, String words, String rater) ->
                joined(joined(scale(scale) + " " + total, words), joined(version, rater));
            case Event.NoticeAcknowledged(String limit, var _, String reason) ->
                brief.text("event.acknowledged", limit(limit), reason);
            case Event.PhysicianReplied(var _, String reply) -> brief.text("event.replied", reply);
            case Event.ResponseSeen(var _, String response) -> brief.text("event.response", response);
        };
    }

    /** What a course is for: {@code Depression, PTSD; grief}. */
    String purpose(Event.TreatmentOrdered ordered) {
        return joined(
                ordered.indications().stream()
                        .map(each -> brief.words().word("indication", each))
                        .collect(joining(", ")),
                ordered.other());
    }

    /** The name of a scale; one the program does not know is called as it was written. */
    String scale(String code) {
        String key = "scale." + code;
        return brief.words().bundle().containsKey(key) ? brief.text(key) : code;
    }

    private String item(String code) {
        return brief.chart().protocol().screening().stream()
                .filter(each -> each.code().equals(code))
                .map(ScreeningItem::text)
                .findFirst()
                .orElse(code);
    }

    private String limit(String code) {
        return brief.chart().protocol().limit(code).map(brief::rule).orElse(code);
    }

    private static String joined(String first, String second) {
        return PrintedEventWords.joined(first, second);
    }
}
