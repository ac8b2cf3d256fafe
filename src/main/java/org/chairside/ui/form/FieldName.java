package org.chairside.ui.form;

import java.util.Locale;
import org.chairside.model.text.TextUse;

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
    SERIOUS_KIND,
    OUTCOME,
    /** The first that is typed: the fields of a form are gone through in this order. */
    DESTINATION,
    SERVICE,
    ACCOUNT,
    FAMILY,
    GIVEN_NAME,
    TITLE,
    BORN,
    SEX,
    GENDER,
    RECORD_NUMBER,
    ALLERGIES,
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

    /** What its text is for. */
    TextUse use() {
        return switch (this) {
            case MEDICINE -> TextUse.MEDICINE;
            case AMOUNT -> TextUse.DOSE;
            case ROUTE -> TextUse.ROUTE;
            case ORDERED_BY, DECIDED_BY, WITNESS, RATER -> TextUse.PERSON;
            case RESPONSE -> TextUse.RESPONSE;
            case REASON -> TextUse.REASON;
            case SITE -> TextUse.SITE;
            case LOT -> TextUse.LOT;
            case SCALE_NAME, SCALE_VERSION -> TextUse.SCALE;
            case SERVICE, DESTINATION -> TextUse.PERSON;
            case ACCOUNT -> TextUse.ACCOUNT;
            case FAMILY -> TextUse.FAMILY_NAME;
            case GIVEN_NAME -> TextUse.GIVEN_NAME;
            case TITLE -> TextUse.TITLE;
            case RECORD_NUMBER -> TextUse.RECORD_NUMBER;
            case ALLERGIES -> TextUse.ALLERGIES;
            case DOSE,
                    GIVEN,
                    WASTED,
                    OVER,
                    CONCENTRATION,
                    VOLUME,
                    RATE,
                    TOTAL,
                    BORN,
                    SEX,
                    GENDER,
                    SERIOUS_KIND,
                    OUTCOME,
                    TIME -> TextUse.FIGURE;
        };
    }

    /** The last part of the message key that says how long that may be. */
    String useKey() {
        return use().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it holds a sentence or a list. */
    boolean isLong() {
        return this == ACCOUNT || this == DESTINATION || this == ALLERGIES || this == SERIOUS_KIND;
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
                    RATER,
                    SERIOUS_KIND,
                    OUTCOME,
                    SERVICE,
                    DESTINATION,
                    ACCOUNT,
                    FAMILY,
                    GIVEN_NAME,
                    BORN,
                    RECORD_NUMBER,
                    ALLERGIES -> true;
            case DOSE, GIVEN, WASTED, OVER, CONCENTRATION, VOLUME, RATE, TOTAL, TITLE, SEX, GENDER, TIME -> false;
        };
    }
}
