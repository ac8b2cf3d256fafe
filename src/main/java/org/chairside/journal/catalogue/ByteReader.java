package org.chairside.journal.catalogue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Takes values one after the other, as {@link ByteWriter} put them; something is thrown where they end too soon. */
final class ByteReader {
    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }

    int octet() {
        return bytes[at++] & 0xFF;
    }

    long number() {
        long folded = 0;
        int shift = 0;
        int octet;
        do {
            octet = octet();
            folded |= (long) (octet & 0x7F) << shift;
            shift += 7;
        } while (octet > 0x7F);
        return (folded >>> 1) ^ -(folded & 1);
    }

    int count() {
        return Math.toIntExact(number());
    }

    String text() {
        int length = count();
        return length >= 0 ? latin(length) : wide(-length);
    }

    private String latin(int length) {
        String text = new String(bytes, at, length, ISO_8859_1);
        at += length;
        return text;
    }

    private String wide(int length) {
        Objects.checkFromIndexSize(at, 2 * length, bytes.length);
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = (char) (octet() << 8 | octet());
        }
        return new String(text);
    }

    UUID uuid() {
        return new UUID(half(), half());
    }

    private long half() {
        long half = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            half = half << 8 | octet();
        }
        return half;
    }

    Instant instant() {
        return Instant.ofEpochSecond(number(), number());
    }

    /** @param all the values in the order they were numbered in */
    <E> E word(List<E> all) {
        return all.get(octet());
    }

    boolean flag() {
        return switch (octet()) {
            case 0 -> false;
            case 1 -> true;
            default -> throw new IllegalArgumentException("yes or no is wanted");
        };
    }

    <T> Optional<T> maybe(Function<ByteReader, T> read) {
        return flag() ? Optional.of(read.apply(this)) : Optional.empty();
    }
}
