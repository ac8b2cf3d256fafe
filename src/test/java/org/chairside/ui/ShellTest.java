package org.chairside.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.ScreenClock;
import org.chairside.ui.kit.Tasks;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.Messages;
import org.chairside.words.Notation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShellTest {
    private final Hand hand = new Hand();
    private final VBox page = new VBox();
    private Shell shell;

    @BeforeAll
    static void startTheToolkit() {
        Hand.start();
    }

    @Test
    void whatIsTypedIntoAFieldThatHasJustComeIsNotLost() {
        show();
        TextField field = new TextField();
        // In one go, so that no frame comes between the field and the keys.
        Hand.doInFx(() -> {
            page.getChildren().add(field);
            field.requestFocus();
            for (char letter : "Jane".toCharArray()) {
                type(field, letter);
            }
        });
        assertThat(field.getText()).isEqualTo("Jane");
    }

    @Test
    void helpOpensAtItsTopIsScrolledByKeysAndNarrowedByWords() {
        show();
        Hand.doInFx(() -> shell.fontScaleProperty().set(new FontScale(200)));
        hand.press(KeyCode.F1);
        ScrollPane pane = hand.find(".sheet > .scroll-pane", ScrollPane.class);
        assertThat(hand.focused().getId()).isEqualTo("help-search");
        assertThat(pane.getVvalue()).isZero();
        double before = pane.getVvalue();
        for (KeyCode down : List.of(KeyCode.DOWN, KeyCode.PAGE_DOWN, KeyCode.END)) {
            hand.press(down);
            assertThat(pane.getVvalue()).as(down.getName()).isGreaterThan(before);
            before = pane.getVvalue();
        }
        for (KeyCode up : List.of(KeyCode.UP, KeyCode.PAGE_UP, KeyCode.HOME)) {
            hand.press(up);
            assertThat(pane.getVvalue()).as(up.getName()).isLessThan(before);
            before = pane.getVvalue();
        }
        assertThat(before).isZero();
        hand.type("larger text");
        assertThat(words()).contains("Larger text").doesNotContain("Smaller text");
        hand.type(" zebra");
        assertThat(words()).contains("Nothing in Help has these words. Clear them to see everything.");
        hand.press(KeyCode.ESCAPE);
        assertThat(Hand.inFx(() -> shell.sheet().isOpen())).isFalse();
    }

    private List<String> words() {
        return hand.findAll(".help .label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void whatIsTypedOnAListIsToldAndItsSpaceMarksNothing() {
        show();
        ListView<String> list = new ListView<>(FXCollections.observableArrayList("one", "two"));
        Hand.doInFx(() -> {
            page.getChildren().add(list);
            list.requestFocus();
        });
        hand.type("no one").press(KeyCode.SPACE);
        assertThat(list.getSelectionModel().isEmpty()).isTrue();
        assertThat(said()).isEqualTo("What you typed was not taken. Go to a field first.");
    }

    @Test
    void aPageThatTakesLettersAsKeysIsNotToldThatTheyWereNotTaken() {
        show();
        Label keys = new Label("N goes to the next");
        keys.setOnKeyPressed(KeyEvent::consume);
        Hand.doInFx(() -> {
            page.getChildren().add(keys);
            keys.requestFocus();
        });
        String before = said();
        hand.type("n");
        assertThat(said()).isEqualTo(before);
    }

    @Test
    void whoeverLeavesThePageByAKeyAfterTypingIsToldThatNothingOfItCameAlong() {
        show();
        Button button = new Button("here");
        Hand.doInFx(() -> {
            page.getChildren().add(button);
            button.requestFocus();
        });
        hand.type("131/83").press(KeyCode.F9);
        Hand.doInFx(() -> shell.show(new Other()));
        assertThat(said()).contains("on the page before was not taken");
        Hand.doInFx(() -> shell.show(new Page()));
        assertThat(said()).isEqualTo("Help");
    }

    @Test
    void whatTheProgramIsBusyWithStandsInTheMiddleUntilAPageIsShown() {
        show();
        Hand.doInFx(() -> {
            Shell empty = new Shell(ui());
            empty.busy("Opening the log");
            assertThat(empty.scene().lookup("#statusLine")).hasFieldOrPropertyWithValue("text", "Opening the log");
            assertThat(middle(empty)).isEqualTo("Opening the log");
            empty.show(new Other());
            empty.busy("Opening the log again");
            assertThat(middle(empty)).isEmpty();
        });
    }

    private static String middle(Shell shell) {
        return shell.scene().lookup(".shell") instanceof BorderPane pane && pane.getCenter() instanceof Label label
                ? label.getText()
                : "";
    }

    @Test
    void theSecondClickOfADoubleClickPressesNothingOnThePageThatTheFirstOneBrought() {
        show();
        Other next = new Other();
        List<String> pressed = new ArrayList<>();
        Button go = placed("Start", () -> shell.show(next));
        Button there = placed("Nausea", () -> pressed.add("nausea"));
        Button elsewhere = placed("Dizziness", () -> pressed.add("dizziness"));
        Hand.doInFx(() -> {
            page.getChildren().add(go);
            next.root.getChildren().addAll(there, elsewhere);
        });
        hand.doubleClick(go);
        assertThat(pressed).isEmpty();
        // Another place, as the third press of a triple click is late too.
        hand.click(elsewhere);
        assertThat(pressed).containsExactly("dizziness");
    }

    @Test
    void theSecondClickOfADoubleClickAnswersNoSheetThatTheFirstOneOpened() {
        show();
        List<String> pressed = new ArrayList<>();
        Button go = placed("Start", () -> shell.sheet().open("Sure?", wide(pressed), () -> {}));
        Hand.doInFx(() -> page.getChildren().add(go));
        hand.doubleClick(go);
        assertThat(pressed).isEmpty();
        assertThat(Hand.inFx(() -> shell.sheet().isOpen())).isTrue();
    }

    @Test
    void aDoubleClickOnOnePagePressesTwice() {
        show();
        List<String> pressed = new ArrayList<>();
        Button more = placed("More", () -> pressed.add("more"));
        Hand.doInFx(() -> page.getChildren().add(more));
        hand.doubleClick(more);
        assertThat(pressed).hasSize(2);
    }

    /** So large that whatever comes in its place lies under the same point. */
    private static Button placed(String words, Runnable act) {
        Button button = new Button(words);
        button.setPrefSize(1200, 400);
        button.setMinHeight(300);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Node wide(List<String> pressed) {
        return placed("Yes", () -> pressed.add("yes"));
    }

    @Test
    void whoeverIsSignedInFindsTheWayOutAtTheirName() {
        show();
        List<String> chosen = new ArrayList<>();
        Hand.doInFx(() -> shell.user(
                "Ana Ruiz, Nurse", new UserActs(() -> chosen.add("settings"), () -> chosen.add("sign out"))));
        hand.click(hand.find("#user", Label.class));
        ContextMenu menu = (ContextMenu) Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(menu.getItems()).extracting(MenuItem::getText).containsExactly("Settings  F10", "Sign out  Ctrl+L");
        Hand.doInFx(() -> menu.getItems().getLast().fire());
        assertThat(chosen).containsExactly("sign out");
        Hand.doInFx(() -> menu.show(shell.scene().getWindow()));
        Hand.doInFx(shell::vacate);
        assertThat(menu.isShowing()).isFalse();
        Hand.doInFx(() -> menu.getItems().getFirst().fire());
        assertThat(chosen).as("nothing is left of whoever signed out").containsExactly("sign out");
    }

    private String said() {
        return hand.find("#statusLine", Label.class).getText();
    }

    private void show() {
        hand.show(() -> {
            shell = new Shell(ui());
            shell.show(new Page());
            return shell.scene();
        });
    }

    private static UiContext ui() {
        Messages messages = Messages.english();
        return new UiContext(
                messages,
                new Notation(messages, ZoneOffset.UTC),
                Tasks.live(thrown -> {
                    throw new IllegalStateException(thrown);
                }),
                new ScreenClock(Clock.systemUTC()));
    }

    private static void type(Node node, char letter) {
        Event.fireEvent(
                node,
                new KeyEvent(
                        KeyEvent.KEY_TYPED, String.valueOf(letter), "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private static final class Other implements Screen {
        private final VBox root = new VBox();

        @Override
        public Node root() {
            return root;
        }

        @Override
        public List<String> unsaved() {
            return List.of();
        }

        @Override
        public String titleKey() {
            return "board.title";
        }
    }

    private final class Page implements Screen {
        @Override
        public Node root() {
            return page;
        }

        @Override
        public List<String> unsaved() {
            return List.of();
        }

        @Override
        public String titleKey() {
            return "shell.help.title";
        }
    }
}
