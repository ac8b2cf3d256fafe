package org.chairside.journal.json;

import static org.chairside.journal.json.Shape.COUNT;
import static org.chairside.journal.json.Shape.TEXT;
import static org.chairside.journal.json.VitalShapes.DOSE;

import java.util.List;
import org.chairside.model.Event;

/** The kinds of event at the chair: what was measured, asked and given. */
final class TreatmentKinds {
    private static final Shape<Event.VitalsTaken> VITALS = Shape.object(
            (event, out) -> out.put("vitals", VitalShapes.VITALS, event.vitals())
                    .put("confirmed", TEXT.list(), event.confirmed())
                    .put("note", TEXT, event.note()),
            in -> new Event.VitalsTaken(
                    in.get("vitals", VitalShapes.VITALS), in.get("confirmed", TEXT.list()), in.get("note", TEXT)));

    private static final Shape<Event.VitalsNotTaken> NO_VITALS = Shape.object(
            (event, out) ->
                    out.put("reason", VitalShapes.NOT_TAKEN, event.reason()).put("note", TEXT, event.note()),
            in -> new Event.VitalsNotTaken(in.get("reason", VitalShapes.NOT_TAKEN), in.get("note", TEXT)));

    private static final Shape<Event.EffectAsked> EFFECT = Shape.object(
            (event, out) -> out.put("effect", TEXT, event.effect())
                    .put("severity", VitalShapes.SEVERITY, event.severity())
                    .put("note", TEXT, event.note()),
            in -> new Event.EffectAsked(
                    in.get("effect", TEXT), in.get("severity", VitalShapes.SEVERITY), in.get("note", TEXT)));

    private static final Shape<Event.InfusionStarted> STARTED = Shape.object(
            (event, out) -> out.put("planned", DOSE, event.planned()).put("over", PeopleShapes.DURATION, event.over()),
            in -> new Event.InfusionStarted(in.get("planned", DOSE), in.get("over", PeopleShapes.DURATION)));

    private static final Shape<Event.InfusionPaused> PAUSED = Shape.object(
            (event, out) -> out.put("reason", TEXT, event.reason()),
            in -> new Event.InfusionPaused(in.get("reason", TEXT)));

    private static final Shape<Event.InfusionResumed> RESUMED =
            Shape.object((event, out) -> {}, in -> new Event.InfusionResumed());

    private static final Shape<Event.InfusionEnded> ENDED = Shape.object(
            (event, out) -> out.put("given", DOSE, event.given()),
            in -> new Event.InfusionEnded(in.get("given", DOSE)));

    private static final Shape<Event.DoseGiven> GIVEN = Shape.object(
            (event, out) -> out.put("dose", DOSE, event.dose())
                    .put("route", VitalShapes.ROUTE, event.route())
                    .put("site", TEXT, event.site()),
            in -> new Event.DoseGiven(in.get("dose", DOSE), in.get("route", VitalShapes.ROUTE), in.get("site", TEXT)));

    private static final Shape<Event.DeviceGiven> DEVICE = Shape.object(
            (event, out) -> out.put("number", COUNT, event.number())
                    .put("of", COUNT, event.of())
                    .put("dose", DOSE, event.dose())
                    .put("lot", TEXT, event.lot()),
            in -> new Event.DeviceGiven(
                    in.get("number", COUNT), in.get("of", COUNT), in.get("dose", DOSE), in.get("lot", TEXT)));

    private static final Shape<Event.MedicationGiven> MEDICATION = Shape.object(
            (event, out) -> out.put("medicine", TEXT, event.medicine())
                    .put("dose", TEXT, event.dose())
                    .put("route", TEXT, event.route())
                    .put("orderedBy", TEXT, event.orderedBy()),
            in -> new Event.MedicationGiven(
                    in.get("medicine", TEXT), in.get("dose", TEXT), in.get("route", TEXT), in.get("orderedBy", TEXT)));

    static final List<Kind<?>> ALL = List.of(
            Kind.of("vitals-taken", Event.VitalsTaken.class, VITALS),
            Kind.of("vitals-not-taken", Event.VitalsNotTaken.class, NO_VITALS),
            Kind.of("effect-asked", Event.EffectAsked.class, EFFECT),
            Kind.of("infusion-started", Event.InfusionStarted.class, STARTED),
            Kind.of("infusion-paused", Event.InfusionPaused.class, PAUSED),
            Kind.of("infusion-resumed", Event.InfusionResumed.class, RESUMED),
            Kind.of("infusion-ended", Event.InfusionEnded.class, ENDED),
            Kind.of("dose-given", Event.DoseGiven.class, GIVEN),
            Kind.of("device-given", Event.DeviceGiven.class, DEVICE),
            Kind.of("medication-given", Event.MedicationGiven.class, MEDICATION));

    private TreatmentKinds() {}
}
