package org.chairside.journal;

import java.security.SecureRandom;
import java.util.Arrays;

/** The clinic's data key: 256 random bits that seal every body. Kept on disk only wrapped. Not for {@code toString}. */
public final class DataKey implements AutoCloseable {
    public static final int BYTES = 32;

    private final byte[] key;
    private volatile boolean wiped;

    private DataKey(byte[] key) {
        this.key = key;
    }

    public static DataKey random(SecureRandom random) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return new DataKey(key);
    }

    /**
     * Takes a copy of 32 bytes.
     *
     * @throws IllegalArgumentException if they are not 32
     */
    public static DataKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a data key has 32 bytes");
        }
        return new DataKey(bytes.clone());
    }

    /**
     * A copy; whoever asks wipes it.
     *
     * @throws IllegalStateException after it was wiped: nothing may be sealed under a key of zeros
     */
    public byte[] bytes() {
        if (wiped) {
            throw new IllegalStateException("the data key was wiped");
        }
        return key.clone();
    }

    /** Wipes the key. */
    @Override
    public void close() {
        wiped = true;
        Arrays.fill(key, (byte) 0);
    }
}
