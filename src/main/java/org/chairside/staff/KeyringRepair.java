package org.chairside.staff;

/** What was wrong with the keyring's files at a sign-in. */
public enum KeyringRepair {
    /** The first file was damaged or gone, and was written again from the copy. */
    FILE_MENDED,
    /** The copy was damaged or gone, and was written again from the first file. */
    COPY_MENDED,
    /** One of the two is damaged or gone and could not be written again: the folder or the disk does not take it. */
    NOT_MENDED
}
