package org.chairside.model;

import java.util.Locale;
import org.chairside.model.text.CleanText;

/**
 * A person's name as they write it.
 *
 * @param family never blank
 * @param given may be empty where a person has one name
 * @param title may be empty
 */
public record PersonName(String family, String given, String title) {
    /**
     * @throws IllegalArgumentException if the family name is blank
     */
    public PersonName {
        family = family.strip();
        given = given.strip();
        title = title.strip();
        if (family.isEmpty()) {
            throw new IllegalArgumentException("a family name is needed");
        }
    }

    /**
     * A name as it was typed or filed, cleaned; without a title.
     *
     * @throws IllegalArgumentException if nothing of the family name can be seen
     */
    public static PersonName of(String family, String given) {
        return of(family, given, "");
    }

    /** As {@link #of(String, String)}, with a title. */
    public static PersonName of(String family, String given, String title) {
        return new PersonName(CleanText.line(family), CleanText.line(given), CleanText.line(title));
    }

    /**
     * Reads {@code FAMILY, Given}; without a comma the whole is the family name.
     *
     * @throws IllegalArgumentException if nothing stands before the comma
     */
    public static PersonName parse(String text) {
        int comma = text.indexOf(',');
        return comma < 0 ? of(text, "") : of(text.substring(0, comma), text.substring(comma + 1));
    }

    /** Family name in capitals, comma, given name, title in parentheses, as a patient banner shows it (UX 2). */
    public String formal() {
        StringBuilder text = new StringBuilder(familyCapitals());
        if (!given.isEmpty()) {
            text.append(", ").append(given);
        }
        if (!title.isEmpty()) {
            text.append(" (").append(title).append(')');
        }
        return text.toString();
    }

    public String familyCapitals() {
        return family.toUpperCase(Locale.ROOT);
    }

    /** First letters of the given and the family name, capitals: what is typed to confirm an identity. */
    public String initials() {
        return (first(given) + first(family)).toUpperCase(Locale.ROOT);
    }

    /** Whether both look the same, whatever the capitals and the title; names of earlier builds were not cleaned. */
    public boolean isAlike(PersonName other) {
        return CleanText.isAlike(family, other.family) && CleanText.isAlike(given, other.given);
    }

    private static String first(String part) {
        String clean = CleanText.line(part);
        return clean.isEmpty() ? "" : clean.substring(0, clean.offsetByCodePoints(0, 1));
    }
}
