package org.chairside.staff;

/** What came of changing the keyring. */
public sealed interface KeyringChange {
    /** Done, and on disk. */
    record Done(Staff person) implements KeyringChange {}

    /**
     * Done, and the recovery key that was used is no longer good.
     *
     * @param next to be printed and shown once. Whoever shows it wipes it
     */
    record Recovered(Staff person, RecoveryKey next) implements KeyringChange {}

    /** Whoever asked may not do this. */
    record NotAllowed() implements KeyringChange {}

    record NameTaken() implements KeyringChange {}

    record PasswordRefused(PasswordVerdict why) implements KeyringChange {}

    /** The password that was to be changed, or the one to prove it, did not open. */
    record NotSignedIn(SignIn why) implements KeyringChange {}

    /** The recovery key is of another clinic, or was used before. */
    record WrongRecoveryKey() implements KeyringChange {}

    /** Nobody of that id. */
    record Unknown() implements KeyringChange {}

    /** After this nobody could add people. */
    record LastOne() implements KeyringChange {}

    /** The keyring was changed outside the program; nothing was written. */
    record Altered() implements KeyringChange {}
}
