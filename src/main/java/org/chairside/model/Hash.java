package org.chairside.model;

import java.util.HexFormat;
import java.util.Locale;

/** A SHA-256 value, 64 lower-case hex digits. */
public record Hash(String hex) {
    /** What stands before the first entry of a chain. */
    public static final Hash NONE = new Hash("0".repeat(64));

    private static final int BYTES = 32;

    /**
     * Lower-cases what it is given.
     *
     * @throws IllegalArgumentException unless it is 64 hex digits
     */
    public Hash {
        hex = hex.toLowerCase(Locale.ROOT);
        if (HexFormat.of().parseHex(hex).length != BYTES) {
            throw new IllegalArgumentException("a hash has 64 hex digits");
        }
    }

    public static Hash of(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(bytes));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** The first twenty digits, as printed in a page footer and typed back from paper. */
    public String brief() {
        return hex.substring(0, 20);
    }

    @Override
    public String toString() {
        return hex;
    }
}
