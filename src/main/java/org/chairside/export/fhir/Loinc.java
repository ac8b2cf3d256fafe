package org.chairside.export.fhir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.model.Component;
import org.chairside.model.Vital;

/** The LOINC codes somebody confirmed (CLINICAL 5.2). */
final class Loinc {
    static final String BODY_WEIGHT = "29463-7";
    static final String SYMPTOM_PRESENT = "75325-1";
    static final String SYMPTOM_ABSENT = "111551-8";

    static final Map<String, String> SCALES = Map.of("phq-9", "44261-6", "gad-7", "70274-6", "rass", "54632-5");

    private Loinc() {}

    /** The codes of a vital; empty where none is confirmed. Two for a saturation, as profiles want both. */
    static List<String> of(Vital vital) {
        return switch (vital) {
            case BLOOD_PRESSURE -> List.of("85354-9");
            case HEART_RATE -> List.of("8867-4");
            case SPO2 -> List.of("2708-6", "59408-5");
            case RESPIRATORY_RATE -> List.of("9279-1");
            case TEMPERATURE -> List.of("8310-5");
            case OXYGEN -> List.of("3151-8");
            case PAIN, SEDATION -> List.of();
        };
    }

    static String of(Component pressure) {
        return pressure == Component.SYSTOLIC ? "8480-6" : "8462-4";
    }

    /** The profile that an observation of a vital keeps; empty where FHIR has none. */
    static Optional<String> profile(Vital vital) {
        return switch (vital) {
            case BLOOD_PRESSURE -> profile("bp");
            case HEART_RATE -> profile("heartrate");
            case SPO2 -> profile("oxygensat");
            case RESPIRATORY_RATE -> profile("resprate");
            case TEMPERATURE -> profile("bodytemp");
            case PAIN, SEDATION, OXYGEN -> Optional.empty();
        };
    }

    static Optional<String> profile(String name) {
        return Optional.of("http://hl7.org/fhir/StructureDefinition/" + name);
    }
}
