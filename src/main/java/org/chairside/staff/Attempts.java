package org.chairside.staff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.journal.OwnerOnly;
import org.chairside.model.StaffId;

/**
 * Wrong passwords in a row, by person. After five there is a wait of 30 seconds, doubled by each further one up to fifteen
 * minutes. Kept in a small file, so that starting the program again does not help. For one thread.
 */
final class Attempts {
    static final int FREE = 5;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final long MOST_BYTES = 1L << 20;

    private final Path file;
    private final InstantSource clock;
    private final Map<StaffId, Wrong> wrong = new HashMap<>();

    Attempts(Path folder, InstantSource clock) {
        this.file = folder.resolve("keys.attempts");
        this.clock = clock;
        read().forEach(this::remember);
    }

    private record Wrong(int count, Instant last) {
        Duration delay() {
            int doublings = Math.clamp(count - FREE, 0, 10);
            Duration delay = FIRST_WAIT.multipliedBy(1L << doublings);
            return delay.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : delay;
        }
    }

    /** Until when nothing is to be tried. */
    Optional<Instant> waitUntil(StaffId id) {
        Wrong last = wrong.getOrDefault(id, new Wrong(0, Instant.EPOCH));
        if (last.count() < FREE) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        // A clock set back must not make the wait longer than it is.
        Instant from = last.last().isAfter(now) ? now : last.last();
        Instant until = from.plus(last.delay());
        return until.isAfter(now) ? Optional.of(until) : Optional.empty();
    }

    SignIn failed(StaffId id) {
        int count = wrong.getOrDefault(id, new Wrong(0, Instant.EPOCH)).count() + 1;
        Wrong now = new Wrong(count, clock.instant());
        wrong.put(id, now);
        write();
        return count < FREE
                ? new SignIn.WrongPassword(FREE - count)
                : new SignIn.Wait(now.last().plus(now.delay()));
    }

    void succeeded(StaffId id) {
        if (wrong.remove(id) != null) {
            write();
        }
    }

    private List<String> read() {
        try {
            return Files.exists(file) && Files.size(file) < MOST_BYTES ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private void remember(String line) {
        String[] parts = line.split(" ", 3);
        try {
            wrong.put(
                    StaffId.parse(parts[0]),
                    new Wrong(Integer.parseInt(parts[1]), Instant.ofEpochMilli(Long.parseLong(parts[2]))));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException damaged) {
            // A line nobody can read counts for nobody.
        }
    }

    private void write() {
        List<String> lines = wrong.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue().count() + " "
                        + each.getValue().last().toEpochMilli())
                .toList();
        try {
            OwnerOnly.file(file);
            Files.write(file, lines);
        } catch (IOException notKept) {
            // Still counted in memory; a full disk must not keep anybody from signing in.
        }
    }
}
