package org.chairside.journal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chairside.model.BloodPressure;
import org.chairside.model.Component;
import org.chairside.model.Dose;
import org.chairside.model.HeartRate;
import org.chairside.model.Measurement;
import org.chairside.model.NotTaken;
import org.chairside.model.Oxygen;
import org.chairside.model.Pain;
import org.chairside.model.RespiratoryRate;
import org.chairside.model.Route;
import org.chairside.model.Sedation;
import org.chairside.model.Severity;
import org.chairside.model.SpO2;
import org.chairside.model.Temperature;
import org.chairside.model.Vital;
import org.chairside.model.Vitals;
import org.chairside.model.Weight;

/** Quantities: mmHg, per minute, percent, tenths of a degree, micrograms, grams; whole numbers all. */
final class VitalShapes {
    static final Shape<Component> COMPONENT = Shape.coded(Component.class, Component::code);
    static final Shape<Vital> VITAL = Shape.coded(Vital.class, Vital::code);
    static final Shape<NotTaken> NOT_TAKEN = Shape.coded(NotTaken.class, NotTaken::code);
    static final Shape<Severity> SEVERITY = Shape.COUNT.as(Severity::ofGrade, Severity::grade);
    static final Shape<Route> ROUTE = Shape.words(Route.class);
    static final Shape<Dose> DOSE = Shape.WHOLE.as(Dose::new, Dose::micrograms);
    static final Shape<Weight> WEIGHT = Shape.COUNT.as(Weight::new, Weight::grams);
    static final Shape<SpO2> SPO2 = Shape.COUNT.as(SpO2::new, SpO2::percent);

    static final Shape<BloodPressure> PRESSURE = Shape.object(
            (pressure, out) -> out.put("systolic", Shape.COUNT, pressure.systolic())
                    .put("diastolic", Shape.COUNT, pressure.diastolic()),
            in -> new BloodPressure(in.get("systolic", Shape.COUNT), in.get("diastolic", Shape.COUNT)));

    private static final Shape<List<Measurement>> MEASURED =
            Shape.of(VitalShapes::writeMeasured, VitalShapes::readMeasured);
    private static final Shape<Map<Vital, NotTaken>> REASONS =
            Shape.of(VitalShapes::writeReasons, VitalShapes::readReasons);

    static final Shape<Vitals> VITALS = Shape.object(
            (vitals, out) ->
                    out.put("measured", MEASURED, vitals.measured()).put("notTaken", REASONS, vitals.notTaken()),
            in -> new Vitals(in.get("measured", MEASURED), in.get("notTaken", REASONS)));

    private VitalShapes() {}

    private static Json writeMeasured(List<Measurement> measured) {
        Map<String, Json> fields = new LinkedHashMap<>();
        measured.forEach(each -> fields.put(each.vital().code(), writeMeasurement(each)));
        return new Json.Fields(fields);
    }

    private static Json writeMeasurement(Measurement measurement) {
        return switch (measurement) {
            case BloodPressure pressure -> PRESSURE.write(pressure);
            case HeartRate(int perMinute) -> Shape.COUNT.write(perMinute);
            case SpO2(int percent) -> Shape.COUNT.write(percent);
            case RespiratoryRate(int perMinute) -> Shape.COUNT.write(perMinute);
            case Temperature(int tenthsCelsius) -> Shape.COUNT.write(tenthsCelsius);
            case Pain(int score) -> Shape.COUNT.write(score);
            case Sedation(int score) -> Shape.COUNT.write(score);
            case Oxygen(int decilitresPerMinute) -> Shape.COUNT.write(decilitresPerMinute);
        };
    }

    private static List<Measurement> readMeasured(Json json) {
        List<Measurement> measured = new ArrayList<>();
        Json.fields(json).values().forEach((code, value) -> measured.add(readMeasurement(vital(code), value)));
        return measured;
    }

    private static Measurement readMeasurement(Vital vital, Json value) {
        return switch (vital) {
            case BLOOD_PRESSURE -> PRESSURE.read(value);
            case HEART_RATE -> new HeartRate(Shape.COUNT.read(value));
            case SPO2 -> SPO2.read(value);
            case RESPIRATORY_RATE -> new RespiratoryRate(Shape.COUNT.read(value));
            case TEMPERATURE -> new Temperature(Shape.COUNT.read(value));
            case PAIN -> new Pain(Shape.COUNT.read(value));
            case SEDATION -> new Sedation(Shape.COUNT.read(value));
            case OXYGEN -> new Oxygen(Shape.COUNT.read(value));
        };
    }

    private static Json writeReasons(Map<Vital, NotTaken> reasons) {
        Map<String, Json> fields = new LinkedHashMap<>();
        reasons.forEach((vital, reason) -> fields.put(vital.code(), NOT_TAKEN.write(reason)));
        return new Json.Fields(fields);
    }

    private static Map<Vital, NotTaken> readReasons(Json json) {
        Map<Vital, NotTaken> reasons = new LinkedHashMap<>();
        Json.fields(json).values().forEach((code, reason) -> reasons.put(vital(code), NOT_TAKEN.read(reason)));
        return reasons;
    }

    private static Vital vital(String code) {
        return Vital.ofCode(code).orElseThrow(() -> new MisfitException("a vital we know is wanted"));
    }
}
