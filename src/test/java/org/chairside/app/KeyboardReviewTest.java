package org.chairside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chairside.chart.Chart;
import org.chairside.desk.Desk;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Recorded;
import org.chairside.model.SessionSummary;
import org.chairside.model.SigningStage;
import org.chairside.sample.ManualClock;
import org.chairside.sample.SampleClinic;
import org.chairside.settings.SettingsFile;
import org.chairside.settings.SettingsStore;
import org.chairside.staff.KeyringTools;
import org.chairside.ui.Shell;
import org.chairside.ui.kit.Budget;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Theme;
import org.chairside.ui.kit.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A physician reads a two-hour session in the real window, asks, countersigns and exports, without a mouse. */
class KeyboardReviewTest {
    private final ManualClock clock =
            new ManualClock(Instant.parse("2026-11-20T15:14:00Z"), ZoneId.of("America/New_York"));
    private final CrashReports bugs = new CrashReports();
    private final AtomicReference<Throwable> bug = new AtomicReference<>();
    private Hand hand;
    private Shell shell;
    private Desktop desktop;
    private Stage stage;
    private Budget budget;

    @TempDir
    private Path folder;

    @TempDir
    private Path out;

    @BeforeAll
    static void startTheToolkit() {
        Hand.start();
    }

    @BeforeEach
    void openTheWindow() {
        bugs.tell(bug::set);
        new SampleClinic(folder, clock, Build.ofThis().version()).make();
        hand = new Hand();
        stage = hand.show(() -> {
            Theme.loadFonts();
            UiContext ui = UiContext.live(bugs, clock);
            shell = new Shell(ui);
            SettingsStore store = new SettingsStore(SettingsFile.in(folder), Locale.US);
            desktop = new Desktop(
                    new Desktop.Place(
                            folder,
                            folder,
                            folder.resolve("state"),
                            clock,
                            KeyringTools.shipped(clock),
                            store,
                            (_, chosen) -> chosen.accept(out)),
                    ui,
                    shell);
            return shell.scene();
        });
        budget = Budget.on(shell.scene());
        Hand.doInFx(desktop::begin);
    }

    @AfterEach
    void closeTheWindow() {
        var navigator = Hand.inFx(desktop::navigator);
        Hand.doInFx(desktop::end);
        navigator.ifPresent(Navigator::finish);
        Hand.doInFx(stage::hide);
        assertThat(bug.get()).isNull();
    }

    @Test
    void aTwoHourSessionIsReadAskedAboutCountersignedAndExportedInAtMostTwentyFiveKeys() {
        signInAsThePhysician();
        // Two hours long, and signed by the nurse.
        SessionSummary row = open("osei 10-nov", "Osei", 4);
        Chart before = desk().archive().chart(row.session()).orElseThrow();
        assertThat(before.signing().stage()).isEqualTo(SigningStage.SIGNED);

        // Once before, so that the folder is known.
        export();
        hand.press(KeyCode.ENTER);
        hand.until(() -> !shell.sheet().isOpen());
        budget.begin();
        readEveryException();
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        hand.until(() -> "talk-text".equals(owner().getId()));
        hand.type("arm").press(KeyCode.ENTER);
        hand.until(() -> !chart(row).reviewing().open().isEmpty());
        hand.press(KeyCode.CONTROL, KeyCode.ENTER);
        hand.until(() -> "sign-password".equals(owner().getId()));
        budget.aside(() -> hand.type(SampleClinic.PASSWORD));
        hand.press(KeyCode.ENTER);
        hand.until(() -> chart(row).signing().stage() == SigningStage.COUNTERSIGNED);
        hand.until(() -> shell.scene().lookup("#sign-password") == null || !"sign-password".equals(owner().getId()));
        export();
        budget.keptFor("review a session");
        hand.press(KeyCode.ENTER);
        hand.until(() -> !shell.sheet().isOpen());
        budget.begin();
        export();
        budget.keptFor("export again");

        assertThat(chart(row).signing().countersigned().orElseThrow().covers()).isTrue();
        assertThat(files()).hasSize(3);
        assertThat(desk().archive().access(row.session()))
                .extracting(Recorded::event)
                .anyMatch(ClinicEvent.RecordViewed.class::isInstance)
                .anyMatch(ClinicEvent.Exported.class::isInstance);
    }

    @Test
    void aSetOfASessionThatNobodySignedIsAmendedWhereItIsRead() {
        signInAsTheNurse();
        SessionSummary row = open("abara 16-nov", "Abara", 5);
        hand.press(KeyCode.END).press(KeyCode.A);
        hand.until(() -> "amend-line".equals(owner().getId()));
        hand.press(KeyCode.BACK_SPACE).type("5").press(KeyCode.ENTER).choose("1");
        hand.until(() -> chart(row).correctedEntries() == 1);
        assertThat(chart(row).lastSet().orElseThrow().line().isAmended()).isTrue();
    }

    private void readEveryException() {
        int all = Integer.MAX_VALUE;
        for (int at = 0; at < all; at++) {
            hand.press(KeyCode.N);
            all = numberOfExceptions();
        }
        assertThat(all).isPositive();
    }

    /** As the bar above says: {@code 2 of 7: ...}. */
    private int numberOfExceptions() {
        Label place = (Label) shell.scene().lookup("#review-place");
        return Integer.parseInt(place.getText().replaceFirst("^\\d+ of (\\d+).*$", "$1"));
    }

    private void signInAsThePhysician() {
        hand.until(() -> shell.scene().getFocusOwner() instanceof ToggleButton);
        for (int i = 0; i < 3 && !isOnThePhysician(); i++) {
            hand.press(KeyCode.RIGHT);
        }
        assertThat(isOnThePhysician()).isTrue();
        signIn();
    }

    private void signInAsTheNurse() {
        hand.until(() -> shell.scene().getFocusOwner() instanceof ToggleButton);
        assertThat(isOnThePhysician()).isFalse();
        signIn();
    }

    private void signIn() {
        hand.press(KeyCode.ENTER).type(SampleClinic.PASSWORD).press(KeyCode.ENTER);
        hand.until(() -> desktop.navigator().isPresent());
    }

    private boolean isOnThePhysician() {
        return owner() instanceof ToggleButton tile
                && tile.getAccessibleText() != null
                && tile.getAccessibleText().contains(SampleClinic.PHYSICIAN);
    }

    /** Finds a session as one would, and opens it. */
    private SessionSummary open(String words, String family, int number) {
        hand.press(KeyCode.F3);
        hand.until(() -> "records-search".equals(owner().getId()));
        hand.type(words);
        hand.until(() -> shell.scene().lookup("#records-table") instanceof TableView<?> table
                && table.getItems().size() == 1);
        hand.press(KeyCode.ENTER);
        hand.until(() -> "review-sets".equals(owner().getId()));
        return desk().archive().catalogue().all().stream()
                .filter(row -> row.patient().name().family().equals(family))
                .filter(row -> row.course().number() == number)
                .findFirst()
                .orElseThrow();
    }

    private Desk desk() {
        return desktop.navigator().orElseThrow().desk();
    }

    private Chart chart(SessionSummary row) {
        return desk().archive().chart(row.session()).orElseThrow();
    }

    private Node owner() {
        Node owner = shell.scene().getFocusOwner();
        return owner == null ? new Label() : owner;
    }

    private void export() {
        int before = files().size();
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        hand.until(() -> shell.sheet().isOpen());
        hand.press(KeyCode.ENTER);
        hand.until(() -> files().size() > before);
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(out)) {
            return all.filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
