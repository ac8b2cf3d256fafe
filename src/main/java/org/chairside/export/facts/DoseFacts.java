package org.chairside.export.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
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
                        Fact.number("planned-dose", started.planned().milligrams(), "mg"),
                        Fact.number("planned-duration", minutes(started.over()), "min")),
                supply(started.supply()));
    }

    static List<Fact> of(Event.InfusionRateChanged changed) {
        return Facts.plus(
                List.of(Fact.number("rate", changed.rate().millilitresPerHour(), "mL/h")),
                Facts.texts("cause", changed.reason()));
    }

    static List<Fact> of(Event.DrugWasted wasted) {
        return Facts.plus(
                List.of(Fact.number("wasted", wasted.dose().milligrams(), "mg")),
                Facts.plus(Facts.texts("cause", wasted.reason()), Facts.texts("witness", wasted.witness())));
    }

    private static List<Fact> supply(Supply supply) {
        List<Fact> facts = new ArrayList<>();
        supply.preparation().ifPresent(drawn -> {
            facts.add(Fact.number("concentration", drawn.concentration().milligramsPerMillilitre(), "mg/mL"));
            facts.add(Fact.number("volume", drawn.volume().millilitres(), "mL"));
        });
        facts.addAll(Facts.texts("lot", supply.lot()));
        facts.addAll(Facts.texts("witness", supply.witness()));
        return facts;
    }

    static List<Fact> of(Event.InfusionEnded ended) {
        return List.of(Fact.number("dose", ended.given().milligrams(), "mg"));
    }

    static List<Fact> of(Event.DoseGiven given) {
        return Facts.plus(
                List.of(
                        Fact.number("dose", given.dose().milligrams(), "mg"),
                        Fact.text("route", Codes.code(given.route()))),
                Facts.plus(Facts.texts("site", given.site()), supply(given.supply())));
    }

    static List<Fact> of(Event.DeviceGiven given) {
        return Facts.plus(
                List.of(
                        Fact.number("dose", given.dose().milligrams(), "mg"),
                        Fact.count("device", given.number()),
                        Fact.count("devices-planned", given.of())),
                Facts.plus(Facts.texts("lot", given.lot()), Facts.texts("witness", given.witness())));
    }

    static List<Fact> of(Event.MedicationGiven given) {
        return List.of(
                Fact.text("medicine", given.medicine()),
                Fact.text("dose-as-ordered", given.dose()),
                Fact.text("route", given.route()),
                Fact.text("ordered-by", given.orderedBy()));
    }

    static String minutes(Duration span) {
        BigDecimal minutes =
                BigDecimal.valueOf(span.toSeconds()).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
        BigDecimal plain = minutes.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
