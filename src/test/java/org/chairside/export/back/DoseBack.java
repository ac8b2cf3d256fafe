package org.chairside.export.back;

import java.util.Optional;
import org.chairside.model.Concentration;
import org.chairside.model.Dose;
import org.chairside.model.Event;
import org.chairside.model.Preparation;
import org.chairside.model.Rate;
import org.chairside.model.Route;
import org.chairside.model.Supply;
import org.chairside.model.Volume;

/** What was given, made again. */
record DoseBack(Facts facts) {
    Optional<Event> of(String kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case "infusion-started" ->
                        new Event.InfusionStarted(dose("planned-dose"), facts.span("planned-duration"), supply());
                    case "infusion-paused" -> new Event.InfusionPaused(facts.text("cause"));
                    case "infusion-resumed" -> new Event.InfusionResumed();
                    case "infusion-rate-changed" ->
                        new Event.InfusionRateChanged(
                                new Rate(Math.toIntExact(facts.thousandths("rate"))), facts.text("cause"));
                    case "infusion-ended" -> new Event.InfusionEnded(dose("dose"));
                    case "dose-given" ->
                        new Event.DoseGiven(
                                dose("dose"), facts.choice(Route.class, "route"), facts.text("site"), supply());
                    case "device-given" ->
                        new Event.DeviceGiven(
                                facts.count("device"),
                                facts.count("devices-planned"),
                                dose("dose"),
                                facts.text("lot"),
                                facts.text("witness"));
                    case "drug-wasted" ->
                        new Event.DrugWasted(dose("wasted"), facts.text("cause"), facts.text("witness"));
                    case "medication-given" ->
                        new Event.MedicationGiven(
                                facts.text("medicine"),
                                facts.text("dose-as-ordered"),
                                facts.text("route"),
                                facts.text("ordered-by"));
                    default -> null;
                });
    }

    private Dose dose(String name) {
        return new Dose(facts.thousandths(name));
    }

    private Supply supply() {
        Optional<Preparation> drawn = facts.find("volume")
                .map(_ -> new Preparation(
                        new Concentration(Math.toIntExact(facts.thousandths("concentration"))),
                        new Volume(Math.toIntExact(facts.thousandths("volume")))));
        return new Supply(drawn, facts.text("lot"), facts.text("witness"));
    }
}
