package org.chairside.journal;

import java.util.Arrays;
import javax.crypto.SecretKey;

/**
 * 32 bytes of a key that can be overwritten. Java's own {@code SecretKeySpec} refuses to be destroyed and keeps its bytes
 * until the collector comes by. Not for {@code toString}. Safe for any thread.
 */
@SuppressWarnings("serial") // never written anywhere
public final class SealKey implements SecretKey, AutoCloseable {
    private final String algorithm;
    private final byte[] bytes;
    private volatile boolean destroyed;

    /** Takes the bytes over and will overwrite them. */
    public SealKey(String algorithm, byte[] bytes) {
        this.algorithm = algorithm;
        this.bytes = bytes;
    }

    /** A key of nothing but zeros, to put in the place of a real one. */
    static SealKey blank(String algorithm) {
        return new SealKey(algorithm, new byte[DataKey.BYTES]);
    }

    @Override
    public String getAlgorithm() {
        return algorithm;
    }

    @Override
    public String getFormat() {
        return "RAW";
    }

    /**
     * A copy; whoever asks wipes it.
     *
     * @throws IllegalStateException after it was destroyed: nothing may be sealed under a key of zeros
     */
    @Override
    public byte[] getEncoded() {
        byte[] copy = bytes.clone();
        if (destroyed) {
            throw new IllegalStateException("the key was wiped");
        }
        return copy;
    }

    /** Overwrites the bytes. */
    @Override
    public void destroy() {
        destroyed = true;
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public boolean isDestroyed() {
        return destroyed;
    }

    @Override
    public void close() {
        destroy();
    }
}
