package org.chairside.staff;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.chairside.model.EntryId;
import org.chairside.model.StaffId;

/**
 * A wrong password that was tried on somebody's name.
 *
 * @param id of the entry it becomes: the same however often it is handed to the log
 * @param at by the computer's clock at that time, which may have been wrong
 * @param written whether it is in the log already
 */
public record FailedSignIn(EntryId id, StaffId staff, Instant at, boolean written) {
    public FailedSignIn {
        requireNonNull(id, "id");
        requireNonNull(staff, "staff");
        requireNonNull(at, "at");
    }
}
