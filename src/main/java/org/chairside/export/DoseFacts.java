package org.chairside.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.chairside.model.Event;

/** What was given, and how. */
final class DoseFacts {
    private DoseFacts() {}

    static List<Fact> of(Event.InfusionStarted started) {
        return List.of(
                Fact.number("planned-dose", started.planned().milligrams(), "mg"),
                Fact.number("planned-duration", minutes(started.over()), "min"));
    }

    static List<Fact> of(Event.InfusionEnded ended) {
        return List.of(Fact.number("dose", ended.given().milligrams(), "mg"));
    }

    static List<Fact> of(Event.DoseGiven given) {
        return Facts.plus(
                List.of(
                        Fact.number("dose", given.dose().milligrams(), "mg"),
                        Fact.text("route", Codes.code(given.route()))),
                Facts.texts("site", given.site()));
    }

    static List<Fact> of(Event.DeviceGiven given) {
        return Facts.plus(
                List.of(
                        Fact.number("dose", given.dose().milligrams(), "mg"),
                        Fact.count("device", given.number()),
                        Fact.count("devices-planned", given.of())),
                Facts.texts("lot", given.lot()));
    }

    static List<Fact> of(Event.MedicationGiven given) {
        return List.of(
                Fact.text("medicine", given.medicine()),
                Fact.text("dose-as-ordered", given.dose()),
                Fact.text("route", given.route()),
                Fact.text("ordered-by", given.orderedBy()));
    }

    private static String minutes(Duration span) {
        BigDecimal minutes =
                BigDecimal.valueOf(span.toSeconds()).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
        BigDecimal plain = minutes.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
