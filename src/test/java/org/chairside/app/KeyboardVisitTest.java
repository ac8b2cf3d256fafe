package org.chairside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.chairside.chart.Chart;
import org.chairside.desk.live.LiveSession;
import org.chairside.model.Event;
import org.chairside.model.Protocol;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.sample.ManualClock;
import org.chairside.sample.SampleClinic;
import org.chairside.settings.SettingsFile;
import org.chairside.settings.SettingsStore;
import org.chairside.staff.KeyringTools;
import org.chairside.testing.SinglyAsked;
import org.chairside.ui.Shell;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Theme;
import org.chairside.ui.kit.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One whole esketamine visit in the real window, from the board to the door, without a mouse. */
class KeyboardVisitTest {
    private final ManualClock clock =
            new ManualClock(Instant.parse("2026-11-20T15:14:00Z"), ZoneId.of("America/New_York"));
    private final CrashReports bugs = new CrashReports();
    private final AtomicReference<Throwable> bug = new AtomicReference<>();
    private final AtomicInteger clicks = new AtomicInteger();
    private Hand hand;
    private Shell shell;
    private Desktop desktop;
    private Stage stage;
    private LiveSession session;

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
        Hand.doInFx(() -> {
            shell.scene().addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> clicks.incrementAndGet());
            desktop.begin();
        });
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
    void twelveSetsThreeEffectsOneAmendmentAndTwoDevicesFromStartToRelease() {
        signIn();
        startTheSession();
        set("118/74 66 99");
        devices();
        String[] sets = {
            "126/80 70 98",
            "132/84 74 98",
            "138/86 76 97",
            "140/88 76 97",
            "134/84 74 98",
            "130/82 72 98",
            "128/80 70 98",
            "124/78 70 98",
            "122/76 68 98",
            "120/76 68 99",
            "118/74 66 99"
        };
        for (int i = 0; i < sets.length; i++) {
            clock.pass(Duration.ofMinutes(11));
            if (i == 1) {
                line("dis 2p", () -> chart().openEffects().size() == 1);
                line("nau 1 dizz 1", () -> chart().openEffects().size() == 3);
            }
            if (i == 8) {
                line("dis 0 nau 0 dizz 0", () -> chart().openEffects().isEmpty());
            }
            set(sets[i]);
        }
        amendTheLastSet();
        release();
        Chart whole = chart();
        assertThat(whole.sets()).hasSize(12);
        assertThat(whole.doses().total()).get().hasToString("56 mg");
        assertThat(whole.correctedEntries()).isEqualTo(1);
        assertThat(whole.effects()).hasSize(3).allMatch(course -> course.resolved()
                .isPresent());
        assertThat(whole.facts().all(Event.Released.class)).hasSize(1);
        assertThat(clicks.get()).isZero();
    }

    private void signIn() {
        hand.until(() -> shell.scene().getFocusOwner() instanceof ToggleButton);
        hand.press(KeyCode.ENTER).type(SampleClinic.PASSWORD).press(KeyCode.ENTER);
        hand.until(() -> desktop.navigator().isPresent());
    }

    private void startTheSession() {
        reach(KeyCode.TAB, () -> owner().getStyleClass().contains("board-free-card"));
        hand.press(KeyCode.ENTER);
        hand.until(() -> "start-search".equals(owner().getId()));
        hand.type("lindqv").press(KeyCode.ENTER);
        hand.until(() -> "start-known-allergies".equals(owner().getId()));
        hand.type("??");
        hand.until(() -> "start-weight".equals(owner().getId()));
        for (int i = 0; i < 5; i++) {
            hand.press(KeyCode.SHIFT, KeyCode.TAB);
        }
        assertThat(owner().getId()).isEqualTo("start-protocol");
        for (int i = 0; i < 8 && !isEsketamine(); i++) {
            hand.press(KeyCode.UP);
        }
        for (int i = 0; i < 8 && !isEsketamine(); i++) {
            hand.press(KeyCode.DOWN);
        }
        assertThat(isEsketamine()).isTrue();
        reach(KeyCode.TAB, () -> "start-weight".equals(owner().getId()));
        hand.type("92").press(KeyCode.ENTER).type("56").press(KeyCode.ENTER);
        hand.type("migr").press(KeyCode.ENTER).type("Dr Hale").press(KeyCode.ENTER);
        hand.type("Sara")
                .press(KeyCode.ENTER)
                .type("555 0107")
                .press(KeyCode.ENTER)
                .type("wife")
                .press(KeyCode.ENTER);
        hand.type("a" + SinglyAsked.letters(ProtocolTemplates.named("esketamine-nasal"), 0))
                .type("p")
                .type("Dr Hale")
                .press(KeyCode.ENTER)
                .type("PL1966")
                .press(KeyCode.ENTER);
        hand.until(() -> shell.scene().lookup("#entry-line") != null);
        session = desktop.navigator().orElseThrow().desk().openSessions().stream()
                .filter(each -> each.chart().patient().name().family().equals("Lindqvist"))
                .findFirst()
                .orElseThrow();
    }

    private boolean isEsketamine() {
        ComboBox<?> protocols = (ComboBox<?>) shell.scene().lookup("#start-protocol");
        return protocols.getValue() instanceof Protocol chosen
                && chosen.key().code().equals("esketamine-nasal");
    }

    private void devices() {
        clock.pass(Duration.ofMinutes(2));
        for (int number = 1; number <= 2; number++) {
            int given = number;
            hand.press(KeyCode.CONTROL, KeyCode.D).type("K77").press(KeyCode.ENTER);
            for (int i = 0; i < 2 && chart().doses().given().size() < given; i++) {
                hand.press(KeyCode.ENTER);
            }
            hand.until(() -> chart().doses().given().size() == given);
            clock.pass(Duration.ofMinutes(5));
        }
        hand.press(KeyCode.F2);
    }

    private void set(String values) {
        int before = chart().sets().size();
        line(values, () -> chart().sets().size() > before);
    }

    /** Types into whatever has the keyboard; a question is answered by Enter, as typed. */
    private void line(String typed, BooleanSupplier saved) {
        hand.type(typed).press(KeyCode.ENTER);
        if (!Hand.inFx(() -> shell.scene().lookup("#as-typed") != null)) {
            hand.until(saved);
        } else {
            hand.press(KeyCode.ENTER).until(saved);
        }
    }

    private void amendTheLastSet() {
        reach(KeyCode.F6, () -> "log".equals(owner().getId()));
        hand.press(KeyCode.END).press(KeyCode.ENTER);
        hand.until(() -> "amend-line".equals(owner().getId()));
        hand.press(KeyCode.BACK_SPACE).type("8").press(KeyCode.ENTER).choose("1");
        hand.until(() -> chart().correctedEntries() == 1);
    }

    private void release() {
        hand.press(KeyCode.CONTROL, KeyCode.E);
        hand.until(() -> shell.scene().lookup("#release-end") != null);
        hand.type("a8yyn").type("90").press(KeyCode.ENTER).type("7").press(KeyCode.ENTER);
        for (int i = 0; i < 3 && isOpen(); i++) {
            hand.press(KeyCode.ENTER);
        }
        hand.until(() -> !isOpen());
    }

    private boolean isOpen() {
        return chart().closedAt().isEmpty();
    }

    private Chart chart() {
        return session.chart();
    }

    private Node owner() {
        Node owner = shell.scene().getFocusOwner();
        return owner == null ? new TextField() : owner;
    }

    /** Presses a key until it is so. */
    private void reach(KeyCode key, BooleanSupplier there) {
        for (int i = 0; i < 20 && !Hand.inFx(there::getAsBoolean); i++) {
            hand.press(key);
        }
        assertThat(Hand.inFx(there::getAsBoolean)).isTrue();
    }
}
