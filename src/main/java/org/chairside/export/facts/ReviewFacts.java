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
            case Event.SessionReturned(String reason) -> List.of(Fact.text(Term.CAUSE, reason));
            case Event.QuestionAsked(var about, String text) -> about(about, Fact.text(Term.QUESTION, text));
            case Event.QuestionAnswered(var question, String text) ->
                List.of(Fact.text(Term.QUESTION_ENTRY, question.toString()), Fact.text(Term.ANSWER, text));
            case Event.CommentWritten(var about, String text) -> about(about, Fact.text(Term.COMMENT, text));
            case Event.AddendumWritten(String text) -> List.of(Fact.text(Term.ADDENDUM, text));
        };
    }

    private static List<Fact> about(Optional<EntryId> entry, Fact said) {
        List<Fact> facts = new ArrayList<>();
        facts.add(said);
        entry.ifPresent(id -> facts.add(Fact.text(Term.ABOUT, id.toString())));
        return facts;
    }

    private static List<Fact> signature(Signature signature) {
        return List.of(
                Fact.text(Term.SIGNED_AS, signature.meaning()),
                Fact.count(Term.SIGNED_ENTRIES, signature.entries()),
                Fact.text(Term.SIGNED_DIGEST, signature.digest().hex()),
                Fact.count(Term.SIGNED_HEAD_SEQ, signature.headSeq()),
                Fact.text(Term.SIGNED_HEAD, signature.head().hex()),
                Fact.text(Term.PUBLIC_KEY, signature.publicKey()),
                Fact.text(Term.SIGNATURE, signature.value()));
    }
}
