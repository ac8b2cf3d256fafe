package org.chairside.staff;

/** What came of looking for a keyring in a folder. */
public sealed interface Opening {
    /**
     * It is there.
     *
     * @param fromCopy the first file was damaged or gone and its copy was read; the next sign-in mends it, and says so
     */
    record Opened(Keyring keyring, boolean fromCopy) implements Opening {}

    /** There is none: the folder is new. */
    record Absent() implements Opening {}

    /** There is none, but there is a log that was written with one: the keys were lost. Nothing was changed. */
    record KeysLost() implements Opening {}

    /** Neither the file nor its copy can be read. Nothing was changed. */
    record Damaged() implements Opening {}

    /** Written by a newer program. Nothing was changed. */
    record Newer(int version) implements Opening {}
}
