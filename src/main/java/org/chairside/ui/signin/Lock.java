package org.chairside.ui.signin;

import org.chairside.model.StaffId;
import org.chairside.staff.SignIn;

/** What a password is tried on. Slow, and called off the screen thread. */
@FunctionalInterface
public interface Lock {
    /** @param password belongs to the caller, who wipes it */
    SignIn open(StaffId id, char[] password);
}
