package org.chairside.export.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Signature;

/** What was asked, remarked and signed, fact by fact. */
final class ReviewFacts {
    private ReviewFacts() {}

    static List<Fact> of(Event.InReview event) {
        return switch (event) {
            case Event.SessionSigned(Signature signature) -> signature(signature);
            case Event.SessionCountersigned(Signature signature) -> signature(signature);
            case Event.SessionReturned(String reason) -> List.of(Fact.text("cause", reason));
            case Event.QuestionAsked(var about, String text) -> about(about, Fact.text("question", text));
            case Event.QuestionAnswered(var question, String text) ->
                List.of(Fact.text("answer-to", question.toString()), Fact.text("answer", text));
            case Event.CommentWritten(var about, String text) -> about(about, Fact.text("comment", text));
            case Event.AddendumWritten(String text) -> List.of(Fact.text("addendum", text));
        };
    }

    private static List<Fact> about(Optional<EntryId> entry, Fact said) {
        List<Fact> facts = new ArrayList<>();
        facts.add(said);
        entry.ifPresent(id -> facts.add(Fact.text("about", id.toString())));
        return facts;
    }

    private static List<Fact> signature(Signature signature) {
        return List.of(
                Fact.text("meaning", signature.meaning()),
                Fact.count("entries-covered", signature.entries()),
                Fact.text("entries-digest", signature.digest().hex()),
                Fact.text("head", signature.headSeq() + " " + signature.head().hex()),
                Fact.text("public-key", signature.publicKey()),
                Fact.text("signature", signature.value()));
    }
}
