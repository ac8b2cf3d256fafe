package org.chairside.model;

/** Never recorded, asked and none known, or listed: three different things. */
public sealed interface Allergies {
    record NotRecorded() implements Allergies {}

    record NoneKnown() implements Allergies {}

    /** The allergies as written down, in free text. */
    record Known(String text) implements Allergies {}
}
