package org.chairside.badexample.model;

import org.chairside.staff.PasswordPolicy;

/** A door for whoever finds it. */
final class LetsWeakPasswordsPass {
    private LetsWeakPasswordsPass() {}

    static PasswordPolicy policy() {
        return PasswordPolicy.UNJUDGED;
    }
}
