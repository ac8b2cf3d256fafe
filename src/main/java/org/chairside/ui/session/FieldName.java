package org.chairside.ui.session;

import java.util.Locale;

/** The fields of the forms below the entry line. Their labels and units are the bundle's. */
public enum FieldName {
    DOSE,
    GIVEN,
    WASTED,
    OVER,
    CONCENTRATION,
    VOLUME,
    RATE,
    SITE,
    LOT,
    WITNESS,
    MEDICINE,
    /** The dose of a medicine, in words. */
    AMOUNT,
    ROUTE,
    ORDERED_BY,
    RESPONSE,
    DECIDED_BY,
    SCALE_NAME,
    SCALE_VERSION,
    TOTAL,
    RATER,
    REASON,
    TIME;

    /** As the last part of a message key and of a node's id. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The message key of its label, unit included. */
    String labelKey() {
        return "form.field." + code();
    }

    /** The message key of what a screen reader says, units in full. */
    String spokenKey() {
        return "form.spoken." + code();
    }

    boolean isWide() {
        return switch (this) {
            case MEDICINE,
                    AMOUNT,
                    ROUTE,
                    ORDERED_BY,
                    RESPONSE,
                    DECIDED_BY,
                    REASON,
                    SITE,
                    WITNESS,
                    LOT,
                    SCALE_NAME,
                    SCALE_VERSION,
                    RATER -> true;
            case DOSE, GIVEN, WASTED, OVER, CONCENTRATION, VOLUME, RATE, TOTAL, TIME -> false;
        };
    }
}
