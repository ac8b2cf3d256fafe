package org.chairside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chairside.settings.Settings;
import org.chairside.settings.SettingsFile;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeyringTools;
import org.chairside.staff.Opening;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.ui.Shell;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a whole, in its window, on the sample clinic. */
class DesktopTest {
    private final MovableClock clock =
            new MovableClock(Instant.parse("2026-11-20T15:14:00Z"), ZoneId.of("America/New_York"));
    private final Bugs bugs = new Bugs();
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
        new SampleClinic(folder, clock).make();
        hand = new Hand();
        stage = hand.show(() -> {
            Theme.loadFonts();
            Kit kit = Outfit.kit(bugs, clock);
            shell = new Shell(kit);
            desktop = desktop(kit, shell);
            return shell.scene();
        });
        Hand.doInFx(desktop::begin);
    }

    private Desktop desktop(Kit kit, Shell window) {
        Remembered remembered = new Remembered(SettingsFile.in(folder));
        return new Desktop(
                new Desktop.Place(
                        folder,
                        folder,
                        clock,
                        KeyringTools.shipped(clock),
                        remembered,
                        (_, chosen) -> chosen.accept(folder)),
                kit,
                window);
    }

    @AfterEach
    void closeTheWindow() {
        var sitting = Hand.inFx(desktop::sitting);
        Hand.doInFx(desktop::end);
        sitting.ifPresent(Sitting::finish);
        Hand.doInFx(stage::hide);
        assertThat(bug.get()).isNull();
    }

    private void signIn() {
        hand.until(() -> shell.scene().getFocusOwner() instanceof ToggleButton);
        hand.press(KeyCode.ENTER).type(SampleClinic.PASSWORD).press(KeyCode.ENTER);
        hand.until(() -> desktop.sitting().isPresent());
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
    void hazard18ASecondWindowOnTheSameLogIsToldSo() {
        signIn();
        AtomicReference<Shell> other = new AtomicReference<>();
        Desktop second = Hand.inFx(() -> {
            Kit kit = Outfit.kit(bugs, clock);
            other.set(new Shell(kit));
            Desktop made = desktop(kit, other.get());
            made.begin();
            return made;
        });
        hand.until(() -> other.get().screenProperty().get() != null);
        var keyring = ((Opening.Opened) Keyring.open(folder, KeyringTools.shipped(clock))).keyring();
        var person = (SignedIn) keyring.signIn(keyring.people().getFirst().id(), SampleClinic.PASSWORD.toCharArray());
        Hand.doInFx(() -> second.enter(keyring, person));
        hand.until(() -> other.get().banner().isShown());
        assertThat(Hand.inFx(second::sitting)).isEmpty();
    }

    @Test
    void closingWithSessionsOpenAsksOnceAndStayingStays() {
        signIn();
        Window window = Hand.inFx(() -> new Window(Outfit.kit(bugs, clock), shell, Settings.DEFAULTS));
        assertThat(Hand.inFx(() -> window.mayClose(desktop))).isFalse();
        assertThat(Hand.inFx(() -> shell.sheet().isOpen())).isTrue();
        hand.press(KeyCode.ENTER);
        hand.until(() -> !shell.sheet().isOpen());
        assertThat(Hand.inFx(stage::isShowing)).isTrue();
    }

    private boolean there(String query) {
        return shell.scene().lookup(query) != null;
    }

    private String line() {
        Node line = shell.scene().lookup("#entry-line");
        return line instanceof TextField field ? field.getText() : "";
    }
}
