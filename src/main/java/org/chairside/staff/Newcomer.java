package org.chairside.staff;

import static java.util.Objects.requireNonNull;

import org.chairside.model.Role;
import org.chairside.model.text.CleanText;
import org.chairside.model.text.TextUse;

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
        name = CleanText.line(name);
        if (name.isEmpty() || TextUse.STAFF_NAME.excess(name).isPresent()) {
            throw new IllegalArgumentException("a name has 1 to " + TextUse.STAFF_NAME.most() + " characters");
        }
    }

    @Override
    public String toString() {
        return "Newcomer[" + name + ", " + role + "]";
    }
}
