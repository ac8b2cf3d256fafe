package org.chairside.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
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
        hand.show(() -> {
            Messages messages = Messages.english();
            shell = new Shell(new UiContext(
                    messages,
                    new Notation(messages, ZoneOffset.UTC),
                    Tasks.live(thrown -> {
                        throw new IllegalStateException(thrown);
                    }),
                    new ScreenClock(Clock.systemUTC())));
            shell.show(new Page());
            return shell.scene();
        });
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

    private static void type(Node node, char letter) {
        Event.fireEvent(
                node,
                new KeyEvent(
                        KeyEvent.KEY_TYPED, String.valueOf(letter), "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private final class Page implements Screen {
        @Override
        public Node root() {
            return page;
        }

        @Override
        public String titleKey() {
            return "shell.help.title";
        }
    }
}
