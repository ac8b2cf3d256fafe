package org.chairside.desk;

import static java.util.stream.Stream.concat;

import java.util.stream.Stream;
import org.chairside.desk.TextBounds.Worded;
import org.chairside.model.Event;
import org.chairside.model.text.TextUse;

/** The texts of what is decided, explained, answered and arranged. */
final class CareTexts {
    private CareTexts() {}

    static Stream<Worded> of(Event.InCare event) {
        return switch (event) {
            case Event.ScreeningDecided(String item, boolean _, String by, String reason) ->
                Stream.of(Worded.code(item), Worded.person(by), Worded.reason(reason));
            case Event.TreatmentOrdered(var _, String other, String by) ->
                Stream.of(new Worded(TextUse.INDICATIONS, other), Worded.person(by));
            case Event.GoDecided(var _, String by, String reason) ->
                Stream.of(Worded.person(by), Worded.reason(reason));
            case Event.AllergiesReviewed _ -> Stream.empty();
            case Event.MedicationsReviewed(var _, String list) -> Stream.of(new Worded(TextUse.MEDICATIONS, list));
            case Event.LateSetExplained(var _, var _, String note) -> Stream.of(Worded.note(note));
            case Event.ScaleScored(String scale, String version, var _, int _, String words, String rater) ->
                Stream.of(
                        new Worded(TextUse.SCALE, scale),
                        new Worded(TextUse.SCALE, version),
                        new Worded(TextUse.SCALE_MEANING, words),
                        Worded.person(rater));
            case Event.ResponseSeen(var _, String response) -> Stream.of(new Worded(TextUse.RESPONSE, response));
            case Event.NoticeAcknowledged(String limit, var _, String reason) ->
                Stream.of(Worded.code(limit), Worded.reason(reason));
            case Event.PhysicianReplied(var _, String reply) -> Stream.of(new Worded(TextUse.REPLY, reply));
        };
    }

    static Stream<Worded> of(Event.AtLeaving event) {
        return switch (event) {
            case Event.EffectCarried(String effect, String reason) ->
                Stream.of(Worded.code(effect), Worded.reason(reason));
            case Event.VitalsJudged _, Event.ReadyAfterJudged _ -> Stream.empty();
            case Event.SeriousEventStated(boolean _, String account) -> Stream.of(new Worded(TextUse.ACCOUNT, account));
            case Event.SeriousEventReported(var _, var _, String account) ->
                Stream.of(new Worded(TextUse.ACCOUNT, account));
            case Event.PatientDeparted(var _, String service, String destination, String account) ->
                Stream.of(Worded.person(service), Worded.person(destination), new Worded(TextUse.ACCOUNT, account));
            case Event.NextVisitArranged(String when) -> Stream.of(new Worded(TextUse.ARRANGEMENT, when));
            case Event.ReleaseOverridden(var unmet, String reason) ->
                concat(
                        unmet.stream().map(each -> new Worded(TextUse.PROTOCOL_TEXT, each)),
                        Stream.of(Worded.reason(reason)));
            case Event.FollowUpLogged(boolean _, var _, String account) ->
                Stream.of(new Worded(TextUse.ACCOUNT, account));
            case Event.RemsSubmitted(String how) -> Stream.of(new Worded(TextUse.ARRANGEMENT, how));
        };
    }
}
