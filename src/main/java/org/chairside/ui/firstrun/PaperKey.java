package org.chairside.ui.firstrun;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.chairside.staff.RecoveryKey;

/** The recovery key while it is being written down, and which two of its groups are asked back. */
final class PaperKey implements AutoCloseable {
    private final RecoveryKey key;
    private final int first;
    private final int second;

    PaperKey(RecoveryKey key, RandomGenerator random) {
        this.key = key;
        int half = RecoveryKey.GROUPS / 2;
        this.first = 1 + random.nextInt(half);
        this.second = 1 + half + random.nextInt(RecoveryKey.GROUPS - half);
    }

    /** The groups in order, as printed. */
    List<String> groups() {
        return IntStream.rangeClosed(1, RecoveryKey.GROUPS)
                .mapToObj(key::groupText)
                .toList();
    }

    /** A group of the first half, from 1. */
    int first() {
        return first;
    }

    /** A group of the second half, from 1. */
    int second() {
        return second;
    }

    /** Whether what was typed is that group; letter case, spaces and look-alikes do not matter. */
    boolean fits(int group, String typed) {
        return plain(typed).equals(plain(key.groupText(group)));
    }

    private static String plain(String text) {
        return text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
    }

    @Override
    public void close() {
        key.close();
    }
}
