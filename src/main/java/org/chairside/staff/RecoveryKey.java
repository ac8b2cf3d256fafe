package org.chairside.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The key on paper: 256 random bits that open the data key when every password is lost. Written as thirteen groups of five
 * characters, the last of each a check, in an alphabet without I, L, O and U.
 */
public final class RecoveryKey implements AutoCloseable {
    public static final int GROUPS = 13;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BYTES = 32;
    private static final int BITS_A_GROUP = 20;
    private static final int CHECK_POLYNOMIAL = 0b100101;

    private final byte[] key;

    private RecoveryKey(byte[] key) {
        this.key = key;
    }

    /** Takes a copy of 32 bytes. */
    static RecoveryKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a recovery key has 32 bytes");
        }
        return new RecoveryKey(bytes.clone());
    }

    /** What came of reading a key from paper. */
    public sealed interface Reading {
        record Read(RecoveryKey key) implements Reading {}

        /**
         * A group is mistyped or not in its place.
         *
         * @param group from 1
         */
        record Mistyped(int group) implements Reading {}

        /** Not thirteen groups of five characters. */
        record WrongLength(int characters) implements Reading {}
    }

    /** The key as printed: {@code 4K7QM-...}, thirteen groups. For the eyes of the one who prints it. */
    public String text() {
        return IntStream.range(0, GROUPS).mapToObj(this::group).collect(Collectors.joining("-"));
    }

    /** One group as printed, from 1: the founder types some of them back. */
    public String groupText(int group) {
        return group(group - 1);
    }

    /** Reads what was printed; letter case, spaces, dashes, and O for 0, I and L for 1 do not matter. */
    public static Reading read(String typed) {
        String characters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        if (characters.length() != GROUPS * 5) {
            return new Reading.WrongLength(characters.length());
        }
        byte[] bytes = new byte[BYTES + 1];
        for (int group = 0; group < GROUPS; group++) {
            int bits = bitsOf(characters.substring(group * 5, group * 5 + 5), group);
            if (bits < 0) {
                return new Reading.Mistyped(group + 1);
            }
            put(bytes, group, bits);
        }
        return new Reading.Read(of(Arrays.copyOf(bytes, BYTES)));
    }

    /** A copy; whoever asks wipes it. */
    byte[] bytes() {
        return key.clone();
    }

    private String group(int group) {
        int bits = take(key, group);
        int all = (bits << 5) | check(group, bits);
        StringBuilder text = new StringBuilder();
        for (int shift = BITS_A_GROUP; shift >= 0; shift -= 5) {
            text.append(ALPHABET.charAt((all >> shift) & 31));
        }
        return text.toString();
    }

    /** The twenty bits of a group, or -1 if its check does not fit. */
    private static int bitsOf(String text, int group) {
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) {
                return -1;
            }
            all = (all << 5) | value;
        }
        int bits = all >> 5;
        boolean padded = group < GROUPS - 1 || (bits & 15) == 0;
        return padded && (all & 31) == check(group, bits) ? bits : -1;
    }

    /** A five-bit CRC over the group's number and bits: finds any one wrong character, any two swapped neighbours. */
    private static int check(int group, int bits) {
        int rest = (((group + 1) << BITS_A_GROUP) | bits) << 5;
        for (int bit = 29; bit >= 5; bit--) {
            if (((rest >> bit) & 1) == 1) {
                rest ^= CHECK_POLYNOMIAL << (bit - 5);
            }
        }
        return rest;
    }

    private static int take(byte[] bytes, int group) {
        int bits = 0;
        for (int i = group * BITS_A_GROUP; i < (group + 1) * BITS_A_GROUP; i++) {
            int bit = i / 8 < bytes.length ? (bytes[i / 8] >> (7 - i % 8)) & 1 : 0;
            bits = (bits << 1) | bit;
        }
        return bits;
    }

    private static void put(byte[] bytes, int group, int bits) {
        for (int i = 0; i < BITS_A_GROUP; i++) {
            int at = group * BITS_A_GROUP + i;
            bytes[at / 8] |= (byte) (((bits >> (BITS_A_GROUP - 1 - i)) & 1) << (7 - at % 8));
        }
    }

    /** Wipes the key. */
    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }
}
