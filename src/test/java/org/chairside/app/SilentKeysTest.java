package org.chairside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.chairside.sample.ManualClock;
import org.chairside.sample.SampleClinic;
import org.chairside.settings.SettingsFile;
import org.chairside.settings.SettingsStore;
import org.chairside.staff.KeyringTools;
import org.chairside.ui.Screen;
import org.chairside.ui.Shell;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.Theme;
import org.chairside.ui.kit.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every key of the program on every page, where most of them cannot act: each does something or says why not. */
class SilentKeysTest {
    private final ManualClock clock =
            new ManualClock(Instant.parse("2026-11-20T15:14:00Z"), ZoneId.of("America/New_York"));
    private final CrashReports bugs = new CrashReports();
    private final AtomicReference<Throwable> bug = new AtomicReference<>();
    private final List<String> silent = new ArrayList<>();
    private Hand hand;
    private Screen shown;
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
    void signIn() {
        bugs.tell(bug::set);
        new SampleClinic(folder, clock, Build.ofThis().version()).make();
        hand = new Hand();
        stage = hand.show(() -> {
            Theme.loadFonts();
            UiContext ui = UiContext.live(bugs, clock);
            shell = new Shell(ui);
            desktop = new Desktop(
                    new Desktop.Place(
                            folder,
                            folder,
                            folder.resolve("state"),
                            clock,
                            KeyringTools.shipped(clock),
                            new SettingsStore(SettingsFile.in(folder), Locale.US),
                            (_, chosen) -> chosen.accept(folder)),
                    ui,
                    shell);
            return shell.scene();
        });
        Hand.doInFx(desktop::begin);
        hand.until(() -> shell.scene().getFocusOwner() instanceof ToggleButton);
        hand.press(KeyCode.ENTER).type(SampleClinic.PASSWORD).press(KeyCode.ENTER);
        hand.until(() -> desktop.navigator().isPresent());
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
    void everyKeyOnEveryPageActsOrSaysWhyItDoesNot() {
        for (Page page : Page.values()) {
            shown = null;
            for (Shortcut shortcut : Shortcut.values()) {
                // Locking and the size of the window leave the page, and are tried elsewhere.
                if (shortcut != Shortcut.LOCK && shortcut != Shortcut.FULL_SCREEN) {
                    press(page, shortcut);
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private enum Page {
        BOARD,
        RECORDS,
        PROTOCOLS,
        SETTINGS,
        START,
        ROOM,
        RELEASE;

        /** The keys that lead there from the board. */
        private List<KeyEvent> keys() {
            return switch (this) {
                case BOARD -> List.of();
                case RECORDS -> List.of(key(KeyCode.F3, false, false));
                case PROTOCOLS -> List.of(key(KeyCode.P, true, true));
                case SETTINGS -> List.of(key(KeyCode.F10, false, false));
                case START -> List.of(key(KeyCode.ENTER, false, false));
                case ROOM -> List.of(key(KeyCode.DIGIT1, true, false));
                case RELEASE -> List.of(key(KeyCode.DIGIT1, true, false), key(KeyCode.E, true, false));
            };
        }

        private static KeyEvent key(KeyCode code, boolean control, boolean shift) {
            return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
        }
    }

    private void goTo(Page page) {
        shell.toasts().clear();
        shell.status("-");
        if (shell.sheet().isOpen()) {
            shell.sheet().close();
        }
        if (!shell.screenProperty().get().equals(shown)) {
            fire(Page.key(KeyCode.DIGIT0, true, false));
            page.keys().forEach(this::fire);
            shown = shell.screenProperty().get();
            shell.toasts().clear();
            shell.status("-");
        }
    }

    private void press(Page page, Shortcut shortcut) {
        AtomicReference<String> before = new AtomicReference<>("");
        boolean acted = Hand.inFx(() -> {
            goTo(page);
            // A field has an undo of its own.
            boolean own = shortcut == Shortcut.UNDO
                    && shell.scene().getFocusOwner() instanceof TextField field
                    && !"entry-line".equals(field.getId());
            before.set(own ? "" : seen());
            fire(event((KeyCodeCombination) shortcut.combination()));
            return own || !seen().equals(before.get());
        });
        // What is asked of the disk first comes a moment later.
        if (!acted && Hand.inFx(this::seen).equals(before.get())) {
            silent.add(page + " " + shortcut);
        }
    }

    /** All words in sight, and where the keyboard is. */
    private String seen() {
        StringBuilder all = new StringBuilder();
        words(shell.scene().getRoot(), all);
        return all.append(shell.scene().getFocusOwner())
                .append(shell.fontScaleProperty().get())
                .append(shell.themeProperty().get())
                .toString();
    }

    private static void words(Node node, StringBuilder all) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled) {
            all.append(labeled.getText()).append(labeled instanceof ToggleButton toggle && toggle.isSelected());
        }
        if (node instanceof javafx.scene.Parent parent && !(node instanceof Label)) {
            parent.getChildrenUnmodifiable().forEach(each -> words(each, all));
        }
    }

    private static KeyEvent event(KeyCodeCombination keys) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                "",
                keys.getCode(),
                keys.getShift() == KeyCombination.ModifierValue.DOWN,
                keys.getShortcut() == KeyCombination.ModifierValue.DOWN,
                keys.getAlt() == KeyCombination.ModifierValue.DOWN,
                false);
    }

    private void fire(KeyEvent event) {
        Node owner = shell.scene().getFocusOwner();
        Event.fireEvent(owner == null ? shell.scene() : owner, event);
    }
}
