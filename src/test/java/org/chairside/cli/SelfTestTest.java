package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.chairside.cli.terminal.Failure;
import org.chairside.model.Ids;
import org.chairside.staff.KeyCost;
import org.chairside.staff.KeyringTools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped self-test, on the clock of this computer. */
class SelfTestTest {
    private static final Clock CLOCK = Clock.system(ZoneId.of("America/New_York"));

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Ids ids) {
        Surroundings around = new Surroundings(
                new Surroundings.Folders(temp.resolve("data"), temp.resolve("state")),
                CLOCK,
                new KeyringTools(ids, new SecureRandom(), CLOCK, new KeyCost(8, 1, 1)),
                InputStream.nullInputStream(),
                _ -> null,
                null,
                new Surroundings.Program("1.2.3", Locale.US));
        return Chairside.run(around, _ -> {}, new PrintWriter(out), new PrintWriter(err), "self-test");
    }

    @Test
    void signsCountersignsVerifiesAndExportsOnTheSystemClock() throws IOException {
        assertThat(run(Ids.timeOrdered(CLOCK))).as(err.toString()).isZero();
        assertThat(out.toString().lines())
                .contains("ok  every signature holds", "ok  pdf", "ok  fhir", "ok  monitoring form", "All well.");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void whatFailsIsNamedAndEndsIt() {
        UUID always = new UUID(0x0193_2a00_0000_7000L, 1);
        assertThat(run(() -> always)).isEqualTo(Failure.PARTLY);
        assertThat(out.toString()).doesNotContain("All well.");
        assertThat(err.toString()).startsWith("failed ").contains("Do not chart with this program");
    }
}
