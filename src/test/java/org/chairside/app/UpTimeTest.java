package org.chairside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpTimeTest {
    @TempDir
    Path temp;

    @Test
    void readsTheFileInWhichLinuxCountsItsSleeps() throws IOException {
        Path file = Files.writeString(temp.resolve("uptime"), "350735.47 234388.90\n");
        UpTime time = UpTime.of("Linux", file);
        assertThat(time.countsSleep()).isTrue();
        long before = time.nanos();
        assertThat(before / 10_000_000).isEqualTo(35_073_547);
        Files.writeString(file, "357935.97 234388.90\n");
        assertThat(time.nanos() - before)
                .isBetween(
                        Duration.ofMillis(7_200_499).toNanos(),
                        Duration.ofMillis(7_200_501).toNanos());
    }

    @Test
    void goesByTheCounterElsewhereWhichOnlyWindowsKeepsGoingInASleep() {
        Path none = temp.resolve("none");
        assertThat(UpTime.of("Windows 11", none).countsSleep()).isTrue();
        assertThat(UpTime.of("Mac OS X", none).countsSleep()).isFalse();
        UpTime time = UpTime.of("Mac OS X", none);
        long before = time.nanos();
        assertThat(time.nanos()).isGreaterThanOrEqualTo(before);
    }
}
