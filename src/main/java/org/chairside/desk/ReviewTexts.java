package org.chairside.desk;

import java.util.stream.Stream;
import org.chairside.desk.TextBounds.Worded;
import org.chairside.model.Event;
import org.chairside.model.Signature;
import org.chairside.model.text.TextUse;

/** The texts of what is said about a session when it is read. */
final class ReviewTexts {
    private ReviewTexts() {}

    static Stream<Worded> of(Event.InReview event) {
        return switch (event) {
            case Event.SessionSigned(Signature signature) -> signed(signature);
            case Event.SessionCountersigned(Signature signature) -> signed(signature);
            case Event.SessionReturned(String reason) -> Stream.of(Worded.reason(reason));
            case Event.QuestionAsked(var _, String text) -> Stream.of(new Worded(TextUse.QUESTION, text));
            case Event.QuestionAnswered(var _, String text) -> Stream.of(new Worded(TextUse.ANSWER, text));
            case Event.CommentWritten(var _, String text) -> Stream.of(new Worded(TextUse.COMMENT, text));
            case Event.AddendumWritten(String text) -> Stream.of(new Worded(TextUse.ADDENDUM, text));
        };
    }

    private static Stream<Worded> signed(Signature signature) {
        return Stream.of(
                new Worded(TextUse.STATEMENT, signature.meaning()),
                Worded.code(signature.publicKey()),
                Worded.code(signature.value()));
    }
}
