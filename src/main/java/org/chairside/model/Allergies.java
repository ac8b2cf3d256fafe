package org.chairside.model;

import org.chairside.model.text.CleanText;

/** Never recorded, asked and none known, or listed: three different things. */
public sealed interface Allergies {
    record NotRecorded() implements Allergies {}

    record NoneKnown() implements Allergies {}

    /** The allergies as written down, in free text. */
    record Known(String text) implements Allergies {}

    /** The allergies as typed: nothing is not recorded, {@code none} is none known, all else is a list. */
    static Allergies parse(String typed) {
        String text = CleanText.line(typed);
        if (text.isEmpty()) {
            return new NotRecorded();
        }
        return text.equalsIgnoreCase("none") ? new NoneKnown() : new Known(text);
    }

    /** The allergies as {@link #parse} reads them. */
    default String typed() {
        return switch (this) {
            case NotRecorded() -> "";
            case NoneKnown() -> "none";
            case Known(String text) -> text;
        };
    }
}
