package org.chairside.export.summary;

import org.chairside.model.Event;

/** What was asked, remarked and signed, in one sentence. */
record PrintedReviewWords(SummaryContext brief) {
    String of(Event.InReview event) {
        return switch (event) {
            case Event.SessionSigned(var signature) ->
                brief.text("event.signed", signature.meaning(), Integer.toString(signature.entries()));
            case Event.SessionCountersigned(var signature) ->
                brief.text("event.countersigned", signature.meaning(), Integer.toString(signature.entries()));
            case Event.SessionReturned(String reason) -> brief.text("event.returned", reason);
            case Event.QuestionAsked(var _, String text) -> brief.text("event.asked", text);
            case Event.QuestionAnswered(var _, String text) -> brief.text("event.answered", text);
            case Event.CommentWritten(var _, String text) -> brief.text("event.comment", text);
            case Event.AddendumWritten(String text) -> brief.text("event.addendum", text);
        };
    }
}
