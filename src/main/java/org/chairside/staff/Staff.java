package org.chairside.staff;

import static java.util.Objects.requireNonNull;

import org.chairside.model.Author;
import org.chairside.model.Role;
import org.chairside.model.StaffId;

/**
 * A member of staff as anyone may see them before signing in.
 *
 * @param enabled false for someone who has left; their name stays with what they wrote
 */
public record Staff(StaffId id, String name, Role role, boolean enabled) {
    public Staff {
        requireNonNull(id, "id");
        requireNonNull(role, "role");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a member of staff has a name");
        }
    }

    /** The same person as the writer of an entry. */
    public Author author() {
        return new Author(id, name, role);
    }
}
