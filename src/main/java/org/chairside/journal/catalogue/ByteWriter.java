package org.chairside.journal.catalogue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Puts values one behind the other. Small numbers take little room. */
final class ByteWriter {
    private static final int USUAL = 256;
    private static final int LATIN = 0xFF;

    private byte[] bytes = new byte[USUAL];
    private int length;

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    ByteWriter octet(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) value;
        return this;
    }

    /** Seven bits an octet, the lowest first; negative numbers are folded in between the others. */
    ByteWriter number(long value) {
        long left = (value << 1) ^ (value >> 63);
        while ((left & ~0x7FL) != 0) {
            octet((int) (left & 0x7F) | 0x80);
            left >>>= 7;
        }
        return octet((int) left);
    }

    /** One octet a character where that will do, else two; so that half a surrogate pair stays what it is. */
    ByteWriter text(String text) {
        boolean isLatin = text.chars().allMatch(each -> each <= LATIN);
        number(isLatin ? text.length() : -text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isLatin) {
                octet(text.charAt(i) >> 8);
            }
            octet(text.charAt(i));
        }
        return this;
    }

    ByteWriter uuid(UUID id) {
        for (long half : new long[] {id.getMostSignificantBits(), id.getLeastSignificantBits()}) {
            for (int shift = 56; shift >= 0; shift -= 8) {
                octet((int) (half >> shift));
            }
        }
        return this;
    }

    ByteWriter instant(Instant instant) {
        return number(instant.getEpochSecond()).number(instant.getNano());
    }

    /** @param all every value there is, by whose order it is numbered */
    <E> ByteWriter word(E value, List<E> all) {
        return octet(all.indexOf(value));
    }

    ByteWriter flag(boolean value) {
        return octet(value ? 1 : 0);
    }

    <T> ByteWriter maybe(Optional<T> value, BiConsumer<ByteWriter, T> write) {
        flag(value.isPresent());
        value.ifPresent(present -> write.accept(this, present));
        return this;
    }
}
