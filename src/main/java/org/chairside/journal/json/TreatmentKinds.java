package org.chairside.journal.json;

import static org.chairside.journal.json.Shape.COUNT;
import static org.chairside.journal.json.Shape.TEXT;
import static org.chairside.journal.json.VitalShapes.DOSE;

import java.util.List;
import org.chairside.model.Concentration;
import org.chairside.model.Event;
import org.chairside.model.NoticedBy;
import org.chairside.model.Preparation;
import org.chairside.model.Rate;
import org.chairside.model.Supply;
import org.chairside.model.Volume;

/** The kinds of event at the chair: what was measured, asked and given. */
final class TreatmentKinds {
    static final Shape<NoticedBy> NOTICED_BY = Shape.words(NoticedBy.class);
    private static final Shape<Concentration> CONCENTRATION =
            COUNT.as(Concentration::new, Concentration::microgramsPerMillilitre);
    private static final Shape<Volume> VOLUME = COUNT.as(Volume::new, Volume::microlitres);
    private static final Shape<Rate> RATE = COUNT.as(Rate::new, Rate::microlitresPerHour);

    private static final Shape<Preparation> PREPARATION = Shape.object(
            (drawn, out) -> out.put("concentration", CONCENTRATION, drawn.concentration())
                    .put("volume", VOLUME, drawn.volume()),
            in -> new Preparation(in.get("concentration", CONCENTRATION), in.get("volume", VOLUME)));

    static final Shape<Supply> SUPPLY = Shape.object(
            (supply, out) -> out.maybe("preparation", PREPARATION, supply.preparation())
                    .put("lot", TEXT, supply.lot())
                    .put("witness", TEXT, supply.witness()),
            in -> new Supply(in.maybe("preparation", PREPARATION), in.get("lot", TEXT), in.get("witness", TEXT)));

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
                    .put("noticedBy", NOTICED_BY, event.noticedBy())
                    .put("note", TEXT, event.note()),
            in -> new Event.EffectAsked(
                    in.get("effect", TEXT),
                    in.get("severity", VitalShapes.SEVERITY),
                    in.get("noticedBy", NOTICED_BY),
                    in.get("note", TEXT)));

    private static final Shape<Event.InfusionStarted> STARTED = Shape.object(
            (event, out) -> out.put("planned", DOSE, event.planned())
                    .put("over", PeopleShapes.DURATION, event.over())
                    .put("supply", SUPPLY, event.supply()),
            in -> new Event.InfusionStarted(
                    in.get("planned", DOSE), in.get("over", PeopleShapes.DURATION), in.get("supply", SUPPLY)));

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
                    .put("site", TEXT, event.site())
                    .put("supply", SUPPLY, event.supply()),
            in -> new Event.DoseGiven(
                    in.get("dose", DOSE),
                    in.get("route", VitalShapes.ROUTE),
                    in.get("site", TEXT),
                    in.get("supply", SUPPLY)));

    private static final Shape<Event.DeviceGiven> DEVICE = Shape.object(
            (event, out) -> out.put("number", COUNT, event.number())
                    .put("of", COUNT, event.of())
                    .put("dose", DOSE, event.dose())
                    .put("lot", TEXT, event.lot())
                    .put("witness", TEXT, event.witness()),
            in -> new Event.DeviceGiven(
                    in.get("number", COUNT),
                    in.get("of", COUNT),
                    in.get("dose", DOSE),
                    in.get("lot", TEXT),
                    in.get("witness", TEXT)));

    private static final Shape<Event.DrugWasted> WASTED = Shape.object(
            (event, out) -> out.put("dose", DOSE, event.dose())
                    .put("reason", TEXT, event.reason())
                    .put("witness", TEXT, event.witness()),
            in -> new Event.DrugWasted(in.get("dose", DOSE), in.get("reason", TEXT), in.get("witness", TEXT)));

    private static final Shape<Event.InfusionRateChanged> RATE_CHANGED = Shape.object(
            (event, out) -> out.put("rate", RATE, event.rate()).put("reason", TEXT, event.reason()),
            in -> new Event.InfusionRateChanged(in.get("rate", RATE), in.get("reason", TEXT)));

    private static final Shape<Event.ResponseSeen> RESPONSE = Shape.object(
            (event, out) -> out.put("of", PeopleShapes.ENTRY, event.of()).put("response", TEXT, event.response()),
            in -> new Event.ResponseSeen(in.get("of", PeopleShapes.ENTRY), in.get("response", TEXT)));

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
            Kind.lifted("effect-asked", Event.EffectAsked.class, EFFECT, Lifts.NOTICED_BY),
            Kind.lifted("infusion-started", Event.InfusionStarted.class, STARTED, Lifts.SUPPLY),
            Kind.of("infusion-paused", Event.InfusionPaused.class, PAUSED),
            Kind.of("infusion-resumed", Event.InfusionResumed.class, RESUMED),
            Kind.of("infusion-ended", Event.InfusionEnded.class, ENDED),
            Kind.lifted("dose-given", Event.DoseGiven.class, GIVEN, Lifts.SUPPLY),
            Kind.lifted("device-given", Event.DeviceGiven.class, DEVICE, Lifts.WITNESS),
            Kind.of("drug-wasted", Event.DrugWasted.class, WASTED),
            Kind.of("infusion-rate-changed", Event.InfusionRateChanged.class, RATE_CHANGED),
            Kind.of("medication-given", Event.MedicationGiven.class, MEDICATION),
            Kind.of("response-seen", Event.ResponseSeen.class, RESPONSE));

    private TreatmentKinds() {}
}
