package org.chairside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chairside.chart.Chart;
import org.chairside.desk.Desk;
import org.chairside.model.Event;
import org.chairside.model.SessionState;
import org.chairside.sample.ManualClock;
import org.chairside.sample.SampleClinic;
import org.chairside.settings.Settings;
import org.chairside.settings.SettingsFile;
import org.chairside.settings.SettingsStore;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeyringTools;
import org.chairside.staff.Opening;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.ui.Shell;
import org.chairside.ui.kit.Destination;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.Theme;
import org.chairside.ui.kit.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a whole, in its window, on the sample clinic. */
class DesktopTest {
    private final ManualClock clock =
            new ManualClock(Instant.parse("2026-11-20T15:14:00Z"), ZoneId.of("America/New_York"));
    private final CrashReports bugs = new CrashReports();
    private final AtomicReference<Throwable> bug = new AtomicReference<>();
    private Hand hand;
    private Shell shell;
    private Desktop desktop;
    private Stage stage;

    @TempDir
    private Path folder;

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
            desktop = desktop(ui, shell);
            return shell.scene();
        });
        Hand.doInFx(desktop::begin);
    }

    private Desktop desktop(UiContext ui, Shell window) {
        SettingsStore store = new SettingsStore(SettingsFile.in(folder), Locale.US);
        return new Desktop(
                new Desktop.Place(
                        folder,
                        folder,
                        folder.resolve("state"),
                        clock,
                        KeyringTools.shipped(clock),
                        store,
                        (_, chosen) -> chosen.accept(folder)),
                ui,
                window);
    }

    @AfterEach
    void closeTheWindow() {
        var navigator = Hand.inFx(desktop::navigator);
        Hand.doInFx(desktop::end);
        navigator.ifPresent(Navigator::finish);
        Hand.doInFx(stage::hide);
        assertThat(bug.get()).isNull();
    }

    private void signIn() {
        hand.until(() -> shell.scene().getFocusOwner() instanceof ToggleButton);
        hand.press(KeyCode.ENTER).type(SampleClinic.PASSWORD).press(KeyCode.ENTER);
        hand.until(() -> desktop.navigator().isPresent());
    }

    @Test
    void backLeadsToWhereOneCameFromThoughThatIsARunningRoom() {
        signIn();
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.until(() -> there("#entry-line"));
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        hand.until(() -> there("#course-heading"));
        hand.press(KeyCode.ENTER);
        hand.until(() -> there("#review-summary"));
        hand.press(KeyCode.ESCAPE);
        hand.until(() -> there("#course-heading"));
        hand.press(KeyCode.ESCAPE);
        hand.until(() -> there("#entry-line"));
        hand.press(KeyCode.F3);
        hand.until(() -> there("#records-count"));
        hand.press(KeyCode.ESCAPE);
        hand.until(() -> there("#entry-line"));
    }

    @Test
    void aTypedLineIsKeptWhileOneLooksIntoAnotherRoomAndSignsOutAndInAgain() {
        signIn();
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        hand.until(() -> there("#entry-line"));
        hand.type("138/84 7");
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.until(() -> there("#entry-line"));
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        hand.until(() -> "138/84 7".equals(line()));
        hand.press(KeyCode.CONTROL, KeyCode.L);
        signIn();
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        hand.until(() -> "138/84 7".equals(line()));
        assertThat(line()).isEqualTo("138/84 7");
    }

    @Test
    void whatIsTypedOnTheBoardNeverArrivesInARoomWhateverKeyOpensIt() {
        signIn();
        for (List<KeyCode> key :
                List.of(List.of(KeyCode.ENTER), List.of(KeyCode.CONTROL, KeyCode.DIGIT1), List.of(KeyCode.F9))) {
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            hand.until(() -> there(".board-free-card"));
            hand.type("-5 131/83 77 98");
            hand.press(key.toArray(KeyCode[]::new));
            hand.until(() -> there("#entry-line"));
            assertThat(line()).isEmpty();
            assertThat(told()).contains("on the page before was not taken");
        }
    }

    @Test
    void aKeyThatLeadsToNoRoomSaysSoAndWhichOnesDo() {
        signIn();
        int open = Hand.inFx(
                () -> desktop.navigator().orElseThrow().desk().openSessions().size());
        assertThat(open).isBetween(1, 3);
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(told()).startsWith("Room 4 has no open session. Open: Ctrl+1 Room 1");
        assertThat(there(".board-free-card")).isTrue();
    }

    @Test
    void aHalfFilledStartPageIsThereAgain() {
        signIn();
        start();
        hand.type("lindqv").press(KeyCode.ENTER).type("??").type("92").press(KeyCode.ESCAPE);
        start();
        assertThat(text("#start-weight")).isEqualTo("92");
    }

    @Test
    void whoIsNotTreatedTodayHasARecordOfIt() {
        signIn();
        start();
        hand.type("lindqv").press(KeyCode.ENTER).type("??");
        hand.until(() -> shell.scene().getFocusOwner().equals(shell.scene().lookup("#start-weight")));
        hand.press(KeyCode.ENTER).press(KeyCode.ENTER).type("==").press(KeyCode.ENTER);
        hand.type("c").type("len").press(KeyCode.ENTER).type("did not come").press(KeyCode.ENTER);
        hand.press(KeyCode.ENTER);
        hand.until(() -> there("#review-sets"));
        assertThat(desktop.navigator()
                        .orElseThrow()
                        .desk()
                        .archive()
                        .catalogue()
                        .all()
                        .getFirst()
                        .state())
                .isEqualTo(SessionState.CANCELLED);
    }

    @Test
    void hazard14NobodyLeavesEarlyWithoutAPhysiciansPassword() {
        signIn();
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.until(() -> there("#entry-line"));
        leaveEarly();
        hand.until(() -> there("#sign-password"));
        Desk desk = desktop.navigator().orElseThrow().desk();
        Chart left = desk.archive().catalogue().all().stream()
                .filter(each -> each.patient().name().family().equals("Lee"))
                .map(each -> desk.archive().chart(each.session()).orElseThrow())
                .findFirst()
                .orElseThrow();
        assertThat(left.state()).isEqualTo(SessionState.RELEASED);
        assertThat(left.chartEntries())
                .filteredOn(line -> line.event() instanceof Event.ReleaseOverridden)
                .singleElement()
                .satisfies(line ->
                        assertThat(line.original().entry().author().name()).isEqualTo(SampleClinic.PHYSICIAN));
    }

    /** Ends the session in which one is, though an effect goes on and it is too early, by the word of a physician. */
    private void leaveEarly() {
        hand.press(KeyCode.CONTROL, KeyCode.E);
        hand.until(() -> there("#release-with-whom"));
        hand.type("a8").type("y").type("n").type("7").press(KeyCode.ENTER).press(KeyCode.ENTER);
        hand.until(() -> there("#release-password"));
        hand.type("fading").press(KeyCode.ENTER).type("escort cannot wait").press(KeyCode.ENTER);
        hand.press(KeyCode.ENTER).type(SampleClinic.PASSWORD).press(KeyCode.ENTER);
    }

    /** The start page of the first room that is free. */
    private void start() {
        hand.until(() -> there(".board-free-card"));
        Hand.doInFx(() -> shell.scene().lookup(".board-free-card").requestFocus());
        hand.press(KeyCode.ENTER);
        hand.until(() -> there("#start-weight"));
    }

    @Test
    void hazard18ASecondWindowOnTheSameLogIsToldSo() {
        signIn();
        AtomicReference<Shell> other = new AtomicReference<>();
        Desktop second = Hand.inFx(() -> {
            UiContext ui = UiContext.live(bugs, clock);
            other.set(new Shell(ui));
            Desktop made = desktop(ui, other.get());
            made.begin();
            return made;
        });
        hand.until(() -> other.get().screenProperty().get() != null);
        var keyring = ((Opening.Opened) Keyring.open(folder, KeyringTools.shipped(clock))).keyring();
        var person = (SignedIn) keyring.signIn(keyring.people().getFirst().id(), SampleClinic.PASSWORD.toCharArray());
        Hand.doInFx(() -> second.enter(keyring, person));
        hand.until(() -> other.get().banner().isShown());
        assertThat(Hand.inFx(second::navigator)).isEmpty();
    }

    @Test
    void aLogWithoutItsAnchorIsOpenedOnceSomebodySaysWhy() throws IOException {
        Files.delete(folder.resolve("chairside.anchor"));
        hand.until(() -> shell.scene().getFocusOwner() instanceof ToggleButton);
        hand.press(KeyCode.ENTER).type(SampleClinic.PASSWORD).press(KeyCode.ENTER);
        hand.until(() -> there("#found-reason"));
        hand.press(KeyCode.ESCAPE);
        hand.until(() -> shell.scene().getFocusOwner() instanceof ToggleButton);
        assertThat(folder.resolve("chairside.anchor")).doesNotExist();
        hand.press(KeyCode.ENTER).type(SampleClinic.PASSWORD).press(KeyCode.ENTER);
        hand.until(() -> there("#found-reason"));
        hand.press(KeyCode.ENTER);
        assertThat(Hand.inFx(desktop::navigator)).isEmpty();
        hand.type("moved by IT").press(KeyCode.ENTER);
        hand.until(() -> desktop.navigator().isPresent());
        assertThat(folder.resolve("chairside.anchor")).isNotEmptyFile();
    }

    @Test
    void whatIsSentAwayIsGoneAndWhatWaitedBehindAnotherIsSaidAfterIt() {
        hand.until(() -> shell.scene().getFocusOwner() instanceof ToggleButton);
        hand.press(KeyCode.ENTER).type("not this one").press(KeyCode.ENTER);
        hand.until(() -> shell.scene().lookup(".field-refusal").isVisible());
        hand.type(SampleClinic.PASSWORD).press(KeyCode.ENTER);
        hand.until(() -> desktop.navigator().isPresent());
        hand.until(() -> said().startsWith("1 wrong password"));
        Hand.doInFx(() -> shell.banner().show(Level.HIGH, "Something else happened.", "", ""));
        Hand.doInFx(() -> shell.banner().hide());
        assertThat(said()).startsWith("1 wrong password");
        assertThat(Hand.inFx(() -> shell.banner().isShown())).isTrue();
        Hand.doInFx(() -> shell.banner().hide());
        assertThat(said()).isEmpty();
        assertThat(Hand.inFx(() -> shell.banner().root().isVisible()
                        || shell.banner().root().isManaged()))
                .isFalse();
    }

    @Test
    void whoeverSendsABannerAwayTypesOnWhereTheyTyped() {
        signIn();
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        hand.until(() -> there("#entry-line"));
        hand.type("145");
        Hand.doInFx(() -> shell.banner().show(Level.HIGH, "Something happened.", "", ""));
        hand.click(Hand.inFx(() -> shell.banner().root().lookup(".button")));
        hand.type("/8");
        hand.until(() -> "145/8".equals(line()));
        assertThat(said()).isEmpty();
    }

    private String said() {
        return Hand.inFx(() -> shell.banner().happenedProperty().get());
    }

    @Test
    void closingWithSessionsOpenAsksOnceAndStayingStays() {
        signIn();
        MainWindow window = Hand.inFx(() -> new MainWindow(UiContext.live(bugs, clock), shell, Settings.DEFAULTS));
        assertThat(Hand.inFx(() -> window.mayClose(desktop))).isFalse();
        assertThat(Hand.inFx(() -> shell.sheet().isOpen())).isTrue();
        hand.press(KeyCode.ENTER);
        hand.until(() -> !shell.sheet().isOpen());
        assertThat(Hand.inFx(stage::isShowing)).isTrue();
    }

    @Test
    void whatIsNotSavedIsNamedBeforeSomebodySignsOutAndNothingIsCalledHeldThatCannotBe() throws IOException {
        signIn();
        Files.createFile(folder.resolve("state").resolve("held"));
        Files.move(folder.resolve("chairside.log"), folder.resolve("moved"));
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        hand.until(() -> there("#entry-line"));
        hand.type("138/84 78 97").press(KeyCode.ENTER);
        hand.until(() -> "Nothing is saved".equals(status()));
        hand.until(() -> "138/84 78 97".equals(line()));
        assertThat(Hand.inFx(() -> shell.banner().root().lookupAll(".label").stream()
                        .map(each -> ((Label) each).getText())
                        .toList()))
                .anyMatch(words -> words.contains("NOT saved"))
                .noneMatch(words -> words.contains("HELD"));
        hand.press(KeyCode.CONTROL, KeyCode.L);
        hand.until(() -> shell.sheet().isOpen());
        assertThat(Hand.inFx(() -> ((Label) shell.scene().lookup("#unsaved")).getText()))
                .contains("NOT SAVED", "138/84 78 97");
        hand.press(KeyCode.ENTER);
        hand.until(() -> !shell.sheet().isOpen());
        assertThat(line()).isEqualTo("138/84 78 97");
        assertThat(Hand.inFx(desktop::navigator)).isPresent();
        hand.press(KeyCode.CONTROL, KeyCode.L);
        hand.until(() -> shell.sheet().isOpen());
        hand.click(Hand.inFx(() -> shell.scene().lookup("#unsaved-go")));
        hand.until(() -> desktop.navigator().isEmpty());
    }

    private String unsaved() {
        hand.until(() -> shell.sheet().isOpen());
        return Hand.inFx(() -> ((Label) shell.scene().lookup("#unsaved")).getText());
    }

    private void stay() {
        hand.press(KeyCode.ENTER);
        hand.until(() -> !shell.sheet().isOpen());
    }

    private void goOn() {
        hand.click(Hand.inFx(() -> shell.scene().lookup("#unsaved-go")));
        hand.until(() -> !shell.sheet().isOpen());
    }

    @Test
    void whatStandsOnTheStartPageIsNamedBeforeSomebodySignsOut() {
        signIn();
        start();
        hand.type("lindqv").press(KeyCode.ENTER).type("??").type("92");
        hand.press(KeyCode.CONTROL, KeyCode.L);
        assertThat(unsaved()).contains("NOT SAVED", "Start page", "LINDQVIST", "92");
        stay();
        assertThat(text("#start-weight")).isEqualTo("92");
        hand.press(KeyCode.ESCAPE);
        hand.until(() -> there(".board-free-card"));
        MainWindow window = Hand.inFx(() -> new MainWindow(UiContext.live(bugs, clock), shell, Settings.DEFAULTS));
        assertThat(Hand.inFx(() -> window.mayClose(desktop))).isFalse();
        assertThat(unsaved()).contains("Start page", "92");
        stay();
        hand.press(KeyCode.CONTROL, KeyCode.L);
        assertThat(unsaved()).contains("Start page", "92");
        goOn();
        hand.until(() -> desktop.navigator().isEmpty());
    }

    private void medicine() {
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.until(() -> there("#entry-line"));
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R).type("ondan");
    }

    @Test
    void aFormAndTheEndPageSurviveAChangeOfRoomsAndAreNamedBeforeSomebodySignsOut() {
        signIn();
        medicine();
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        hand.until(() -> there("#entry-line"));
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.until(() -> there("#medicine-panel-medicine"));
        hand.type("setron");
        assertThat(text("#medicine-panel-medicine")).isEqualTo("ondansetron");
        hand.press(KeyCode.CONTROL, KeyCode.E);
        hand.until(() -> there("#release-with-whom"));
        hand.type("1");
        hand.press(KeyCode.CONTROL, KeyCode.L);
        assertThat(unsaved()).contains("ondansetron", "1 item checked");
        stay();
        hand.press(KeyCode.ESCAPE);
        hand.until(() -> there("#medicine-panel-medicine"));
        assertThat(text("#medicine-panel-medicine")).isEqualTo("ondansetron");
    }

    @Test
    void nothingInARoomIsDroppedUnaskedWithItsSession() {
        signIn();
        medicine();
        leaveEarly();
        assertThat(unsaved()).contains("ondan").doesNotContain("escort cannot wait");
        stay();
        assertThat(there("#release-password")).isTrue();
        hand.press(KeyCode.ENTER);
        hand.until(() -> shell.sheet().isOpen());
        goOn();
        hand.until(() -> there("#sign-password"));
        assertThat(there("#sign-password")).isTrue();
    }

    @Test
    void aCommentOnReviewIsThereWhicheverWayOneComesBackAndNamedBeforeSomebodySignsOut() {
        signIn();
        Navigator sitting = desktop.navigator().orElseThrow();
        Destination page = new Destination.Review(sitting.desk().archive().catalogue().all().stream()
                .filter(each -> each.state() == SessionState.RELEASED)
                .findFirst()
                .orElseThrow()
                .session());
        Hand.doInFx(() -> sitting.go(page));
        hand.until(() -> there("#review-sets"));
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        hand.until(() -> there("#talk-text"));
        hand.type("a calm session");
        hand.press(KeyCode.F3);
        hand.until(() -> there("#records-count"));
        Hand.doInFx(() -> sitting.go(page));
        hand.until(() -> "a calm session".equals(text("#talk-text")));
        hand.press(KeyCode.CONTROL, KeyCode.L);
        assertThat(unsaved()).contains("a calm session");
        goOn();
        hand.until(() -> desktop.navigator().isEmpty());
    }

    @Test
    void whatIsHeldForAnotherLogOfTheClinicIsSaidBeforeAndAfterTheSignIn() throws IOException {
        UUID vault = ((Opening.Opened) Keyring.open(folder, KeyringTools.shipped(clock)))
                .keyring()
                .vault();
        Path other = folder.resolve("state")
                .resolve("held")
                .resolve(vault.toString())
                .resolve(UUID.randomUUID().toString());
        Files.createDirectories(other);
        Files.createFile(other.resolve(UUID.randomUUID() + ".held"));
        signIn();
        hand.until(() -> there("#held-elsewhere"));
        assertThat(Hand.inFx(() -> ((Label) shell.scene().lookup("#held-elsewhere")).getText()))
                .startsWith("1 entry is held on this computer for another log");
        hand.press(KeyCode.ENTER);
        hand.until(() -> !shell.sheet().isOpen());
        hand.until(() -> "Entries held".equals(status()));
        hand.press(KeyCode.CONTROL, KeyCode.L);
        hand.until(() -> there("#signin-notice"));
        hand.until(
                () -> ((Label) shell.scene().lookup("#signin-notice")).getText().startsWith("1 entry was held"));
    }

    private String status() {
        return shell.scene().lookup("#database-again") instanceof Button button ? button.getText() : "";
    }

    private boolean there(String query) {
        return shell.scene().lookup(query) != null;
    }

    private String line() {
        return text("#entry-line");
    }

    private String told() {
        return hand.find("#statusLine", Label.class).getText();
    }

    private String text(String query) {
        Node line = shell.scene().lookup(query);
        return line instanceof TextField field ? field.getText() : "";
    }
}
