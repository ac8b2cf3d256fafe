package org.chairside.words;

import org.chairside.model.Event;

/** What was asked, remarked and signed, in one line. */
record ReviewWords(Sentences sentences) {
    String say(Event.InReview event) {
        return switch (event) {
            case Event.SessionSigned(var signature) ->
                sentences.text("event.signed", signature.meaning(), signature.entries());
            case Event.SessionCountersigned(var signature) ->
                sentences.text("event.countersigned", signature.meaning(), signature.entries());
            case Event.SessionReturned(String reason) -> sentences.text("event.returned", reason);
            case Event.QuestionAsked(var _, String text) -> sentences.text("event.asked", text);
            case Event.QuestionAnswered(var _, String text) -> sentences.text("event.answered", text);
            case Event.CommentWritten(var _, String text) -> sentences.text("event.comment", text);
            case Event.AddendumWritten(String text) -> sentences.text("event.addendum", text);
        };
    }
}
