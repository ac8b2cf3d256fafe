package org.chairside.journal;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;

/**
 * HMAC-SHA256 under one key. What it makes of the key would give the key away, so closing puts a blank key in its place.
 * Safe for any thread; one after the other.
 */
public final class KeyedMac implements AutoCloseable {
    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;
    private boolean closed;

    /** @param key 32 bytes, which are wiped here */
    public KeyedMac(byte[] key) {
        try (SealKey own = new SealKey(ALGORITHM, key)) {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(own);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is part of every Java", e);
        }
    }

    /**
     * The 32 bytes for a message.
     *
     * @throws JournalException with {@link JournalException.Fault#CLOSED} after closing
     */
    public synchronized byte[] of(byte[] message) {
        if (closed) {
            throw new JournalException(JournalException.Fault.CLOSED, "use keys that were wiped");
        }
        return mac.doFinal(message);
    }

    /** Overwrites what was made of the key. */
    @Override
    public synchronized void close() {
        closed = true;
        try {
            mac.init(SealKey.blank(ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot forget a key", e);
        }
    }
}
