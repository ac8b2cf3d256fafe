package org.chairside.journal.json;

import static org.chairside.journal.json.Shape.COUNT;
import static org.chairside.journal.json.Shape.FLAG;
import static org.chairside.journal.json.Shape.TEXT;

import java.util.List;
import org.chairside.model.Event;
import org.chairside.model.Go;
import org.chairside.model.Indication;
import org.chairside.model.LateReason;
import org.chairside.model.ReviewOutcome;

/** The kinds of event in which people decide, explain and judge before and during a session. */
final class CareKinds {
    private static final Shape<Indication> INDICATION = Shape.words(Indication.class);
    private static final Shape<Go> GO = Shape.words(Go.class);
    private static final Shape<LateReason> LATE_REASON = Shape.words(LateReason.class);

    private static final Shape<Event.ScreeningDecided> SCREENING_DECIDED = Shape.object(
            (event, out) -> out.put("item", TEXT, event.item())
                    .put("mayGo", FLAG, event.mayGo())
                    .put("decidedBy", TEXT, event.decidedBy())
                    .put("reason", TEXT, event.reason()),
            in -> new Event.ScreeningDecided(
                    in.get("item", TEXT), in.get("mayGo", FLAG), in.get("decidedBy", TEXT), in.get("reason", TEXT)));

    private static final Shape<Event.TreatmentOrdered> ORDERED = Shape.object(
            (event, out) -> out.put("indications", INDICATION.list(), event.indications())
                    .put("other", TEXT, event.other())
                    .put("orderedBy", TEXT, event.orderedBy()),
            in -> new Event.TreatmentOrdered(
                    in.get("indications", INDICATION.list()), in.get("other", TEXT), in.get("orderedBy", TEXT)));

    private static final Shape<Event.GoDecided> GO_DECIDED = Shape.object(
            (event, out) -> out.put("go", GO, event.go())
                    .put("decidedBy", TEXT, event.decidedBy())
                    .put("reason", TEXT, event.reason()),
            in -> new Event.GoDecided(in.get("go", GO), in.get("decidedBy", TEXT), in.get("reason", TEXT)));

    private static final Shape<Event.LateSetExplained> LATE = Shape.object(
            (event, out) -> out.put("set", PeopleShapes.ENTRY, event.set())
                    .put("reason", LATE_REASON, event.reason())
                    .put("note", TEXT, event.note()),
            in -> new Event.LateSetExplained(
                    in.get("set", PeopleShapes.ENTRY), in.get("reason", LATE_REASON), in.get("note", TEXT)));

    private static final Shape<Event.ScaleScored> SCORED = Shape.object(
            (event, out) -> out.put("scale", TEXT, event.scale())
                    .put("version", TEXT, event.version())
                    .put("items", COUNT.list(), event.items())
                    .put("total", COUNT, event.total())
                    .put("words", TEXT, event.words())
                    .put("rater", TEXT, event.rater()),
            in -> new Event.ScaleScored(
                    in.get("scale", TEXT),
                    in.get("version", TEXT),
                    in.get("items", COUNT.list()),
                    in.get("total", COUNT),
                    in.get("words", TEXT),
                    in.get("rater", TEXT)));

    private static final Shape<Event.NoticeAcknowledged> ACKNOWLEDGED = Shape.object(
            (event, out) -> out.put("limit", TEXT, event.limit())
                    .put("raisedBy", PeopleShapes.ENTRY, event.raisedBy())
                    .put("reason", TEXT, event.reason()),
            in -> new Event.NoticeAcknowledged(
                    in.get("limit", TEXT), in.get("raisedBy", PeopleShapes.ENTRY), in.get("reason", TEXT)));

    private static final Shape<Event.PhysicianReplied> REPLIED = Shape.object(
            (event, out) -> out.put("call", PeopleShapes.ENTRY, event.call()).put("reply", TEXT, event.reply()),
            in -> new Event.PhysicianReplied(in.get("call", PeopleShapes.ENTRY), in.get("reply", TEXT)));

    private static final Shape<ReviewOutcome> REVIEWED = Shape.words(ReviewOutcome.class);

    private static final Shape<Event.AllergiesReviewed> ALLERGIES = Shape.object(
            (event, out) -> out.put("found", REVIEWED, event.found()),
            in -> new Event.AllergiesReviewed(in.get("found", REVIEWED)));

    private static final Shape<Event.MedicationsReviewed> MEDICATIONS = Shape.object(
            (event, out) -> out.put("found", REVIEWED, event.found()).put("list", TEXT, event.list()),
            in -> new Event.MedicationsReviewed(in.get("found", REVIEWED), in.get("list", TEXT)));

    static final List<Kind<?>> ALL = List.of(
            Kind.of("allergies-reviewed", Event.AllergiesReviewed.class, ALLERGIES),
            Kind.of("medications-reviewed", Event.MedicationsReviewed.class, MEDICATIONS),
            Kind.of("screening-decided", Event.ScreeningDecided.class, SCREENING_DECIDED),
            Kind.of("treatment-ordered", Event.TreatmentOrdered.class, ORDERED),
            Kind.of("go-decided", Event.GoDecided.class, GO_DECIDED),
            Kind.of("late-set-explained", Event.LateSetExplained.class, LATE),
            Kind.of("scale-scored", Event.ScaleScored.class, SCORED),
            Kind.of("notice-acknowledged", Event.NoticeAcknowledged.class, ACKNOWLEDGED),
            Kind.of("physician-replied", Event.PhysicianReplied.class, REPLIED));

    private CareKinds() {}
}
