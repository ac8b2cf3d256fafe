package org.chairside.staff;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;
import org.chairside.journal.DataKey;

/** What came of an attempt to sign in. */
public sealed interface SignIn {
    /**
     * The person, with the clinic's data key and a signer of their own. Close it to wipe both.
     *
     * @param person as the keyring has them, proven by the password
     * @param authority who may do what
     * @param repairs what was found damaged in the keyring's files, and mended where that could be; to be said
     */
    record SignedIn(
            Staff person, DataKey dataKey, SigningKey signingKey, Authority authority, Set<KeyringRepair> repairs)
            implements SignIn, AutoCloseable {
        public SignedIn {
            requireNonNull(person, "person");
            requireNonNull(dataKey, "dataKey");
            requireNonNull(signingKey, "signingKey");
            requireNonNull(authority, "authority");
            repairs = Set.copyOf(repairs);
        }

        @Override
        public void close() {
            dataKey.close();
            signingKey.close();
        }

        @Override
        public String toString() {
            return "SignedIn[" + person.id() + "]";
        }
    }

    /**
     * The password is not theirs.
     *
     * @param attemptsLeft how many more may be tried before a wait, at least 1
     */
    record WrongPassword(int attemptsLeft) implements SignIn {}

    /** Too many wrong passwords in a row; nothing is tried before then. */
    record Wait(Instant until) implements SignIn {}

    /** Somebody who has left. */
    record Disabled() implements SignIn {}

    /** Nobody of that id is in the keyring. */
    record Unknown() implements SignIn {}

    /** The password fits, but the keyring was changed outside the program, in both of its files; nothing was opened. */
    record Altered() implements SignIn {}
}
