package org.chairside.ui.kit.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.Hand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The second click of a double click never does what lies where the first one opened or closed something. */
class SecondClicksTest {
    private final List<String> done = new ArrayList<>();
    private final Button first = button("first");
    private final Button beneath = button("beneath");
    private final TextField text = new TextField();
    private final VBox root = new VBox();

    @BeforeAll
    static void start() {
        Hand.start();
    }

    private Button button(String name) {
        Button button = new Button(name);
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> done.add(name));
        return button;
    }

    private void click(javafx.scene.Node on, int count) {
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            on.fireEvent(new MouseEvent(
                    type,
                    1,
                    1,
                    1,
                    1,
                    MouseButton.PRIMARY,
                    count,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    true,
                    new PickResult(on, 1, 1)));
        }
    }

    private void guarded() {
        Hand.doInFx(() -> {
            root.getChildren().addAll(first, beneath, text);
            SecondClicks.guard(root);
        });
    }

    @Test
    void aSecondClickThatFallsOnSomethingElseDoesNothing() {
        guarded();
        Hand.doInFx(() -> {
            click(first, 1);
            click(beneath, 2);
        });
        assertThat(done).containsExactly("first");
    }

    @Test
    void theSameButtonTwiceIsTwiceAndAFreshClickElsewhereCounts() {
        guarded();
        Hand.doInFx(() -> {
            click(first, 1);
            click(first, 2);
            click(beneath, 1);
        });
        assertThat(done).containsExactly("first", "first", "beneath");
    }

    @Test
    void aWordInATextIsStillChosenByADoubleClick() {
        guarded();
        List<Integer> seen = new ArrayList<>();
        Hand.doInFx(() -> {
            text.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> seen.add(event.getClickCount()));
            click(text, 1);
            click(text, 2);
        });
        assertThat(seen).containsExactly(1, 2);
    }
}
