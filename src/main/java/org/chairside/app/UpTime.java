package org.chairside.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.chairside.desk.clock.RunningClock;

/**
 * How long the computer has been on. Linux counts its sleeps in a file of its own, Windows in the counter that Java reads;
 * elsewhere that counter stands still in a sleep.
 */
public final class UpTime implements RunningClock {
    private final Path file;
    private final boolean fromFile;
    private final boolean windows;

    private UpTime(Path file, boolean windows) {
        this.file = file;
        this.windows = windows;
        this.fromFile = Files.isReadable(file);
    }

    /** @param system as Java names it */
    public static UpTime of(String system) {
        return of(system, Path.of("/proc/uptime"));
    }

    static UpTime of(String system, Path file) {
        return new UpTime(file, DataFolder.Kind.of(system) == DataFolder.Kind.WINDOWS);
    }

    @Override
    public long nanos() {
        if (!fromFile) {
            return System.nanoTime();
        }
        try {
            // Seconds with two decimals, then a space.
            String seconds = Files.readString(file, StandardCharsets.US_ASCII).split(" ", 2)[0];
            return (long) (Double.parseDouble(seconds) * Duration.ofSeconds(1).toNanos());
        } catch (IOException | NumberFormatException e) {
            throw new IllegalStateException("the system no longer says how long it has been on", e);
        }
    }

    @Override
    public boolean countsSleep() {
        return fromFile || windows;
    }
}
