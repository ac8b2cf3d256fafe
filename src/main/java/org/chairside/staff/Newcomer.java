package org.chairside.staff;

import static java.util.Objects.requireNonNull;

import org.chairside.model.Role;

/**
 * Somebody to be added.
 *
 * @param password belongs to the caller, who wipes it
 */
@SuppressWarnings("ArrayRecordComponent") // the caller's own array, so that it can be wiped
public record Newcomer(String name, Role role, char[] password) {
    public Newcomer {
        requireNonNull(role, "role");
        requireNonNull(password, "password");
        name = name.strip();
        if (name.isEmpty() || name.length() > 100 || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a name has 1 to 100 characters on one line");
        }
    }

    @Override
    public String toString() {
        return "Newcomer[" + name + ", " + role + "]";
    }
}
