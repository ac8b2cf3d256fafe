package org.chairside.journal.json;

import static org.chairside.journal.json.PeopleShapes.ENTRY;
import static org.chairside.journal.json.Shape.TEXT;

import java.util.List;
import org.chairside.model.Event;
import org.chairside.model.Hash;
import org.chairside.model.Signature;

/** The kinds of event of reading, asking and signing. */
final class ReviewKinds {
    static final Shape<Hash> HASH = Shape.text(Hash::new, Hash::hex);

    private static final Shape<Signature> SIGNATURE = Shape.object(
            (signature, out) -> out.put("meaning", TEXT, signature.meaning())
                    .put("entries", Shape.COUNT, signature.entries())
                    .put("digest", HASH, signature.digest())
                    .put("headSeq", Shape.WHOLE, signature.headSeq())
                    .put("head", HASH, signature.head())
                    .put("publicKey", TEXT, signature.publicKey())
                    .put("value", TEXT, signature.value()),
            in -> new Signature(
                    in.get("meaning", TEXT),
                    in.get("entries", Shape.COUNT),
                    in.get("digest", HASH),
                    in.get("headSeq", Shape.WHOLE),
                    in.get("head", HASH),
                    in.get("publicKey", TEXT),
                    in.get("value", TEXT)));

    private static final Shape<Event.SessionSigned> SIGNED = Shape.object(
            (event, out) -> out.put("signature", SIGNATURE, event.signature()),
            in -> new Event.SessionSigned(in.get("signature", SIGNATURE)));

    private static final Shape<Event.SessionCountersigned> COUNTERSIGNED = Shape.object(
            (event, out) -> out.put("signature", SIGNATURE, event.signature()),
            in -> new Event.SessionCountersigned(in.get("signature", SIGNATURE)));

    private static final Shape<Event.SessionReturned> RETURNED = Shape.object(
            (event, out) -> out.put("reason", TEXT, event.reason()),
            in -> new Event.SessionReturned(in.get("reason", TEXT)));

    private static final Shape<Event.QuestionAsked> ASKED = Shape.object(
            (event, out) -> out.maybe("about", ENTRY, event.about()).put("text", TEXT, event.text()),
            in -> new Event.QuestionAsked(in.maybe("about", ENTRY), in.get("text", TEXT)));

    private static final Shape<Event.QuestionAnswered> ANSWERED = Shape.object(
            (event, out) -> out.put("question", ENTRY, event.question()).put("text", TEXT, event.text()),
            in -> new Event.QuestionAnswered(in.get("question", ENTRY), in.get("text", TEXT)));

    private static final Shape<Event.CommentWritten> COMMENT = Shape.object(
            (event, out) -> out.maybe("about", ENTRY, event.about()).put("text", TEXT, event.text()),
            in -> new Event.CommentWritten(in.maybe("about", ENTRY), in.get("text", TEXT)));

    private static final Shape<Event.AddendumWritten> ADDENDUM = Shape.object(
            (event, out) -> out.put("text", TEXT, event.text()), in -> new Event.AddendumWritten(in.get("text", TEXT)));

    static final List<Kind<?>> ALL = List.of(
            Kind.of("session-signed", Event.SessionSigned.class, SIGNED),
            Kind.of("session-countersigned", Event.SessionCountersigned.class, COUNTERSIGNED),
            Kind.of("session-returned", Event.SessionReturned.class, RETURNED),
            Kind.of("question-asked", Event.QuestionAsked.class, ASKED),
            Kind.of("question-answered", Event.QuestionAnswered.class, ANSWERED),
            Kind.of("comment-written", Event.CommentWritten.class, COMMENT),
            Kind.of("addendum-written", Event.AddendumWritten.class, ADDENDUM));

    private ReviewKinds() {}
}
