package org.chairside.export.facts;

import java.util.ArrayList;
import java.util.List;
import org.chairside.model.Event;
import org.chairside.model.Supply;

/** What was given, and how. */
final class DoseFacts {
    private DoseFacts() {}

    static List<Fact> of(Event.InfusionStarted started) {
        return Facts.plus(
                List.of(
                        Fact.number(Term.PLANNED_DOSE, started.planned().milligrams()),
                        Fact.span(Term.PLANNED_DURATION, started.over())),
                supply(started.supply()));
    }

    static List<Fact> of(Event.InfusionRateChanged changed) {
        return Facts.plus(
                List.of(Fact.number(Term.RATE, changed.rate().millilitresPerHour())),
                Facts.texts(Term.CAUSE, changed.reason()));
    }

    static List<Fact> of(Event.DrugWasted wasted) {
        return Facts.plus(
                List.of(Fact.number(Term.WASTED, wasted.dose().milligrams())),
                Facts.plus(Facts.texts(Term.CAUSE, wasted.reason()), Facts.texts(Term.WITNESS, wasted.witness())));
    }

    private static List<Fact> supply(Supply supply) {
        List<Fact> facts = new ArrayList<>();
        supply.preparation().ifPresent(drawn -> {
            facts.add(Fact.number(Term.CONCENTRATION, drawn.concentration().milligramsPerMillilitre()));
            facts.add(Fact.number(Term.VOLUME, drawn.volume().millilitres()));
        });
        facts.addAll(Facts.texts(Term.LOT, supply.lot()));
        facts.addAll(Facts.texts(Term.WITNESS, supply.witness()));
        return facts;
    }

    static List<Fact> of(Event.InfusionEnded ended) {
        return List.of(Fact.number(Term.DOSE, ended.given().milligrams()));
    }

    static List<Fact> of(Event.DoseGiven given) {
        return Facts.plus(
                List.of(
                        Fact.number(Term.DOSE, given.dose().milligrams()),
                        Fact.text(Term.ROUTE, Codes.code(given.route()))),
                Facts.plus(Facts.texts(Term.SITE, given.site()), supply(given.supply())));
    }

    static List<Fact> of(Event.DeviceGiven given) {
        return Facts.plus(
                List.of(
                        Fact.number(Term.DOSE, given.dose().milligrams()),
                        Fact.count(Term.DEVICE, given.number()),
                        Fact.count(Term.DEVICES_PLANNED, given.of())),
                Facts.plus(Facts.texts(Term.LOT, given.lot()), Facts.texts(Term.WITNESS, given.witness())));
    }

    static List<Fact> of(Event.MedicationGiven given) {
        return List.of(
                Fact.text(Term.MEDICINE, given.medicine()),
                Fact.text(Term.DOSE_AS_ORDERED, given.dose()),
                Fact.text(Term.ROUTE_AS_ORDERED, given.route()),
                Fact.text(Term.ORDERED_BY, given.orderedBy()));
    }
}
