package org.chairside.journal;

/**
 * Makes entry bodies unreadable on disk and their change noticeable. Once its keys are wiped every call is answered with
 * {@link JournalException.Fault#CLOSED}. Safe for any thread.
 */
public interface Seal {
    /** Encrypts under a fresh nonce; the associated bytes are bound to it but not kept. */
    byte[] seal(byte[] plain, byte[] associated);

    /**
     * Decrypts.
     *
     * @throws JournalException with {@link JournalException.Fault#DAMAGED} if the bytes or the associated bytes are not
     *     those that were sealed
     */
    byte[] open(byte[] sealed, byte[] associated);

    /** A keyed checksum, 32 bytes, for the head anchor. */
    byte[] mac(byte[] message);

    /** The seal for the rows of the catalogue, under a key of its own where there are keys. */
    default Seal catalogue() {
        return this;
    }

    /** The seal for entries that are held outside the log, under a key of its own where there are keys. */
    default Seal held() {
        return this;
    }
}
