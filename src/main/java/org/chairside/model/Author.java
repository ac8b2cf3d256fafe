package org.chairside.model;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import org.chairside.model.text.CleanText;

/** Who recorded an entry, with the name and role they had then, so that the record can be read by itself. */
public record Author(StaffId id, String name, Role role) {
    public Author {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(role, "role");
    }

    /** The first letters of the words of the name, at most three, capitals: {@code Ana Ruiz} is {@code AR}. */
    public String initials() {
        return Arrays.stream(CleanText.line(name).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(3)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(joining())
                .toUpperCase(Locale.ROOT);
    }
}
