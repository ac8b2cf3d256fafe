package org.chairside.words;

import org.chairside.model.Event;

/** What was asked, remarked and signed, in one line. */
record ReviewWords(Messages messages) {
    String say(Event.InReview event) {
        return switch (event) {
            case Event.SessionSigned(var signature) ->
                messages.text("event.signed", signature.meaning(), signature.entries());
            case Event.SessionCountersigned(var signature) ->
                messages.text("event.countersigned", signature.meaning(), signature.entries());
            case Event.SessionReturned(String reason) -> messages.text("event.returned", reason);
            case Event.QuestionAsked(var _, String text) -> messages.text("event.asked", text);
            case Event.QuestionAnswered(var _, String text) -> messages.text("event.answered", text);
            case Event.CommentWritten(var _, String text) -> messages.text("event.comment", text);
            case Event.AddendumWritten(String text) -> messages.text("event.addendum", text);
        };
    }
}
