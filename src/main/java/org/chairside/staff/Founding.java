package org.chairside.staff;

/** What came of founding a clinic's keyring. */
public sealed interface Founding {
    /**
     * Done, and on disk.
     *
     * @param recovery to be printed and shown once; it is kept nowhere. Whoever shows it wipes it
     */
    record Founded(Keyring keyring, RecoveryKey recovery) implements Founding {}

    /** The folder has a keyring already, whole or damaged; it was not touched. */
    record AlreadyThere() implements Founding {}

    /** The folder has a log whose keys were lost; new keys would not open it. Nothing was written. */
    record KeysLost() implements Founding {}

    /** Two people of the same name. */
    record NameTaken(String name) implements Founding {}

    /**
     * A password will not do.
     *
     * @param name whose
     */
    record PasswordRefused(String name, PasswordVerdict why) implements Founding {}
}
