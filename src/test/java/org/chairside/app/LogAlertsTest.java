package org.chairside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.chairside.desk.LogConditions.Kind;
import org.chairside.desk.LogConditions.Told;
import org.chairside.sample.ManualClock;
import org.chairside.ui.Shell;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Theme;
import org.chairside.ui.kit.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogAlertsTest {
    private Shell shell;
    private LogAlerts alerts;
    private Stage stage;

    @BeforeAll
    static void startTheToolkit() {
        Hand.start();
    }

    @BeforeEach
    void openTheWindow() {
        stage = new Hand().show(() -> {
            Theme.loadFonts();
            UiContext ui = UiContext.live(
                    new CrashReports(),
                    new ManualClock(Instant.parse("2026-11-20T15:14:00Z"), ZoneId.of("America/New_York")));
            shell = new Shell(ui);
            alerts = new LogAlerts(ui, shell);
            alerts.open();
            return shell.scene();
        });
    }

    @AfterEach
    void closeTheWindow() {
        Hand.doInFx(stage::hide);
    }

    private void tell(Told told) {
        Hand.doInFx(() -> alerts.tell(told));
    }

    /** What the status says that is no green tick; empty beside one. */
    private String warning() {
        return Hand.inFx(() -> ((Button) shell.scene().lookup("#database-again")).getText());
    }

    private boolean isSaid() {
        return Hand.inFx(() -> shell.banner().isShown());
    }

    @Test
    void aFullDiskTakesThePlaceOfTheGreenTickUntilAnEntryIsSavedAgain() {
        assertThat(warning()).isEmpty();
        for (int round = 0; round < 2; round++) {
            tell(new Told.Other(Kind.DISK_FULL));
            assertThat(warning()).isEqualTo("Disk full");
            assertThat(isSaid()).isTrue();
            tell(new Told.Other(Kind.DISK_HAS_ROOM));
            assertThat(warning()).isEmpty();
            assertThat(isSaid()).isFalse();
        }
    }

    @Test
    void whatIsStillToBeAddedIsSaidAgainOnceTheDiskHasRoom() {
        Hand.doInFx(() -> alerts.toAdd(true, () -> {}));
        tell(new Told.Other(Kind.DISK_FULL));
        assertThat(warning()).isEqualTo("Disk full");
        tell(new Told.Other(Kind.DISK_HAS_ROOM));
        assertThat(warning()).isEqualTo("Entries to add");
    }

    @Test
    void aFullDiskDoesNotHideThatTheLogIsGone() {
        tell(new Told.LogGone(1, 0, 3, true));
        tell(new Told.Other(Kind.DISK_FULL));
        assertThat(warning()).isEqualTo("Entries held");
    }
}
