package org.chairside.journal;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The clinic's data key: 256 random bits that seal every body. Kept on disk only wrapped. Not for {@code toString}. Safe
 * for any thread.
 */
public final class DataKey implements AutoCloseable {
    public static final int BYTES = 32;

    private final byte[] key;
    private final List<Runnable> derived = new ArrayList<>();
    private boolean wiped;

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
    public synchronized byte[] bytes() {
        refuseWiped();
        return key.clone();
    }

    /**
     * Has what was derived from this key destroyed with it, so that no way out can forget it.
     *
     * @throws IllegalStateException after it was wiped
     */
    synchronized void whenClosed(Runnable destroy) {
        refuseWiped();
        derived.add(destroy);
    }

    private void refuseWiped() {
        if (wiped) {
            throw new IllegalStateException("the data key was wiped");
        }
    }

    /** Wipes the key, and with it every key that was derived from it. */
    @Override
    public synchronized void close() {
        wiped = true;
        Arrays.fill(key, (byte) 0);
        derived.forEach(Runnable::run);
        derived.clear();
    }
}
