package org.chairside.ui.entry;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Lines that were put away and can be brought back, the last one first. */
final class DraftRing {
    private static final int KEPT = 12;

    private final Deque<String> lines = new ArrayDeque<>();

    void put(String line) {
        if (!line.isBlank()) {
            lines.remove(line);
            lines.push(line);
        }
        if (lines.size() > KEPT) {
            lines.removeLast();
        }
    }

    Optional<String> take() {
        return Optional.ofNullable(lines.poll());
    }
}
