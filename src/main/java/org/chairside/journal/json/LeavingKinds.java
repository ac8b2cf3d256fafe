package org.chairside.journal.json;

import static org.chairside.journal.json.Shape.FLAG;
import static org.chairside.journal.json.Shape.TEXT;

import java.util.List;
import org.chairside.model.Checkpoint;
import org.chairside.model.Departure;
import org.chairside.model.Event;
import org.chairside.model.SeriousKind;
import org.chairside.model.SeriousOutcome;

/** The kinds of event around leaving and after it. */
final class LeavingKinds {
    private static final Shape<Checkpoint> CHECKPOINT = Shape.words(Checkpoint.class);

    private static final Shape<Event.EffectCarried> CARRIED = Shape.object(
            (event, out) -> out.put("effect", TEXT, event.effect()).put("reason", TEXT, event.reason()),
            in -> new Event.EffectCarried(in.get("effect", TEXT), in.get("reason", TEXT)));

    private static final Shape<Event.VitalsJudged> JUDGED = Shape.object(
            (event, out) -> out.put("at", CHECKPOINT, event.at()).put("acceptable", FLAG, event.acceptable()),
            in -> new Event.VitalsJudged(in.get("at", CHECKPOINT), in.get("acceptable", FLAG)));

    private static final Shape<Event.ReadyAfterJudged> READY_AFTER = Shape.object(
            (event, out) -> out.put("afterFirstDose", PeopleShapes.DURATION, event.afterFirstDose()),
            in -> new Event.ReadyAfterJudged(in.get("afterFirstDose", PeopleShapes.DURATION)));

    private static final Shape<Event.SeriousEventStated> SERIOUS = Shape.object(
            (event, out) -> out.put("happened", FLAG, event.happened()).put("account", TEXT, event.account()),
            in -> new Event.SeriousEventStated(in.get("happened", FLAG), in.get("account", TEXT)));

    private static final Shape<Event.NextVisitArranged> NEXT_VISIT = Shape.object(
            (event, out) -> out.put("when", TEXT, event.when()),
            in -> new Event.NextVisitArranged(in.get("when", TEXT)));

    private static final Shape<Event.ReleaseOverridden> OVERRIDDEN = Shape.object(
            (event, out) -> out.put("unmet", TEXT.list(), event.unmet()).put("reason", TEXT, event.reason()),
            in -> new Event.ReleaseOverridden(in.get("unmet", TEXT.list()), in.get("reason", TEXT)));

    private static final Shape<Event.FollowUpLogged> FOLLOW_UP = Shape.object(
            (event, out) -> out.put("reached", FLAG, event.reached())
                    .maybe("fatigue", VitalShapes.SEVERITY, event.fatigue())
                    .put("account", TEXT, event.account()),
            in -> new Event.FollowUpLogged(
                    in.get("reached", FLAG), in.maybe("fatigue", VitalShapes.SEVERITY), in.get("account", TEXT)));

    private static final Shape<Event.RemsSubmitted> REMS = Shape.object(
            (event, out) -> out.put("how", TEXT, event.how()), in -> new Event.RemsSubmitted(in.get("how", TEXT)));

    private static final Shape<SeriousKind> SERIOUS_KIND = Shape.words(SeriousKind.class);
    private static final Shape<SeriousOutcome> SERIOUS_OUTCOME = Shape.words(SeriousOutcome.class);
    private static final Shape<Departure> DEPARTURE = Shape.words(Departure.class);

    private static final Shape<Event.SeriousEventReported> REPORTED = Shape.object(
            (event, out) -> out.put("serious", SERIOUS_KIND, event.kind())
                    .put("outcome", SERIOUS_OUTCOME, event.outcome())
                    .put("account", TEXT, event.account()),
            in -> new Event.SeriousEventReported(
                    in.get("serious", SERIOUS_KIND), in.get("outcome", SERIOUS_OUTCOME), in.get("account", TEXT)));

    private static final Shape<Event.PatientDeparted> DEPARTED = Shape.object(
            (event, out) -> out.put("how", DEPARTURE, event.how())
                    .put("service", TEXT, event.service())
                    .put("destination", TEXT, event.destination())
                    .put("account", TEXT, event.account()),
            in -> new Event.PatientDeparted(
                    in.get("how", DEPARTURE),
                    in.get("service", TEXT),
                    in.get("destination", TEXT),
                    in.get("account", TEXT)));

    static final List<Kind<?>> ALL = List.of(
            Kind.of("serious-event-reported", Event.SeriousEventReported.class, REPORTED),
            Kind.of("patient-departed", Event.PatientDeparted.class, DEPARTED),
            Kind.of("effect-carried", Event.EffectCarried.class, CARRIED),
            Kind.of("vitals-judged", Event.VitalsJudged.class, JUDGED),
            Kind.of("ready-after-judged", Event.ReadyAfterJudged.class, READY_AFTER),
            Kind.of("serious-event-stated", Event.SeriousEventStated.class, SERIOUS),
            Kind.of("next-visit-arranged", Event.NextVisitArranged.class, NEXT_VISIT),
            Kind.of("release-overridden", Event.ReleaseOverridden.class, OVERRIDDEN),
            Kind.of("follow-up-logged", Event.FollowUpLogged.class, FOLLOW_UP),
            Kind.of("rems-submitted", Event.RemsSubmitted.class, REMS));

    private LeavingKinds() {}
}
