package org.chairside.ui.start;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chairside.model.Event;
import org.chairside.model.Patient;
import org.chairside.model.text.CleanText;

/** Initials and birth year typed again at the chair: {@code MO 1981}, {@code m o 1981} (CLINICAL 7, hazard 1). */
final class TypedIdentity {
    private static final Pattern SHAPE = Pattern.compile("(\\p{L}(?:\\s?\\p{L}){0,2})\\s*(\\d{4})");

    private TypedIdentity() {}

    /** What was typed, if it is that of this patient. */
    static Optional<Event.IdentityConfirmed> of(Patient patient, String typed) {
        Matcher matcher = SHAPE.matcher(CleanText.line(typed));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String initials = matcher.group(1).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        int year = Integer.parseInt(matcher.group(2));
        boolean same = initials.equals(patient.name().initials())
                && year == patient.born().year();
        return same ? Optional.of(new Event.IdentityConfirmed(initials, year)) : Optional.empty();
    }
}
