package org.chairside.ui.entry;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.chairside.model.Vital;
import org.chairside.model.VitalsOrder;
import org.chairside.ui.submit.SessionContext;
import org.chairside.words.ClinicalWords;

/** What the numbers of a line mean by their place, for whoever is to type them. */
public record PlaceWords(ClinicalWords clinicalWords, VitalsOrder order, List<Vital> wanted) {
    public static PlaceWords of(SessionContext context) {
        return new PlaceWords(
                context.clinicalWords(),
                context.order(),
                context.chart().protocol().vitals().wanted());
    }

    /** {@code BP HR SpO2}. */
    public String names() {
        return names(named());
    }

    /** Such a set: {@code 138/84 78 97}. */
    String example() {
        return example(named());
    }

    /** Every place: {@code BP HR SpO2 RR}. */
    public String allNames() {
        return names(order.places(wanted));
    }

    /** A set with every place filled in. */
    String longestExample() {
        return example(order.places(wanted));
    }

    private List<Vital> named() {
        return order.named(wanted);
    }

    private String names(List<Vital> vitals) {
        return vitals.stream().map(clinicalWords::name).collect(joining(" "));
    }

    private static String example(List<Vital> vitals) {
        return vitals.stream().map(PlaceWords::example).collect(joining(" "));
    }

    private static String example(Vital vital) {
        return switch (vital) {
            case BLOOD_PRESSURE -> "138/84";
            case HEART_RATE -> "78";
            case SPO2 -> "97";
            case RESPIRATORY_RATE -> "14";
            case TEMPERATURE -> "36.8";
            case PAIN -> "3";
            case SEDATION -> "4";
            case OXYGEN -> "2";
        };
    }
}
