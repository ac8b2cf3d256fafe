package org.chairside.ui.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Lines that were put away and can be brought back, the last one first. A line that the person put away is forgotten after two
 * minutes, so that a set of long ago does not come back as one of now; a line that was left by another person is kept.
 */
final class DraftRing {
    private static final int KEPT = 12;
    private static final Duration REMEMBERED = Duration.ofMinutes(2);

    private final Deque<PutAway> lines = new ArrayDeque<>();

    /**
     * A line that was put away.
     *
     * @param begun when its first character was typed
     * @param until when it is forgotten
     */
    record PutAway(String text, Instant begun, Instant until) {}

    /** Puts away what the person has just left. */
    void put(String line, Instant begun, Instant now) {
        add(new PutAway(line, begun, now.plus(REMEMBERED)));
    }

    /** Puts away what somebody else left, until it is brought back. */
    void keep(String line, Instant begun) {
        add(new PutAway(line, begun, Instant.MAX));
    }

    private void add(PutAway line) {
        if (!line.text().isBlank()) {
            lines.removeIf(each -> each.text().equals(line.text()));
            lines.push(line);
        }
        if (lines.size() > KEPT) {
            lines.removeLast();
        }
    }

    Optional<PutAway> take(Instant now) {
        lines.removeIf(each -> each.until().isBefore(now));
        return Optional.ofNullable(lines.poll());
    }
}
