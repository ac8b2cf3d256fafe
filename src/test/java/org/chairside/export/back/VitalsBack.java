package org.chairside.export.back;

import java.math.BigDecimal;
import java.util.Optional;
import org.chairside.model.BloodPressure;
import org.chairside.model.Component;
import org.chairside.model.Event;
import org.chairside.model.HeartRate;
import org.chairside.model.Measurement;
import org.chairside.model.Oxygen;
import org.chairside.model.Pain;
import org.chairside.model.RespiratoryRate;
import org.chairside.model.Sedation;
import org.chairside.model.SpO2;
import org.chairside.model.Temperature;
import org.chairside.model.Vital;
import org.chairside.model.Vitals;

/** A set of vitals, made again. */
final class VitalsBack {
    private VitalsBack() {}

    static Event of(Facts facts) {
        Vitals vitals = Vitals.NONE;
        for (Said said : facts.all()) {
            Optional<Component> component = Component.ofCode(said.name());
            if (component.filter(each -> each != Component.DIASTOLIC).isPresent()) {
                vitals = vitals.with(measurement(component.get(), said.value(), facts));
            }
            if (said.name().endsWith("-not-taken")) {
                Vital vital =
                        Vital.ofCode(said.name().replace("-not-taken", "")).orElseThrow();
                vitals = vitals.with(vital, EventBack.notTaken(said.value()));
            }
        }
        return new Event.VitalsTaken(vitals, facts.texts("confirmed"), facts.text("note"));
    }

    private static Measurement measurement(Component component, String text, Facts facts) {
        int value = new BigDecimal(text).movePointRight(component.decimals()).intValueExact();
        return switch (component) {
            case SYSTOLIC, DIASTOLIC -> new BloodPressure(value, facts.count("diastolic"));
            case HEART_RATE -> new HeartRate(value);
            case SPO2 -> new SpO2(value);
            case RESPIRATORY_RATE -> new RespiratoryRate(value);
            case TEMPERATURE -> new Temperature(value);
            case PAIN -> new Pain(value);
            case SEDATION -> new Sedation(value);
            case OXYGEN -> new Oxygen(value);
        };
    }
}
