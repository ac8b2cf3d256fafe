package org.chairside.ui.release;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.chairside.ui.kit.FieldKeys;

/**
 * Criteria ticked by single keys: a digit for one, {@code a} for the rest. Where what is typed goes on with anything else it
 * was no answer but the beginning of values or words: then what these keys ticked is as before, and the rest of it ticks
 * nothing. FX thread only.
 */
final class TickKeys {
    private final ReleaseAnswers answers;
    private final Runnable rest;
    private List<Boolean> before = List.of();
    private boolean isSpoiled;

    /**
     * @param answers whose criteria have the digits in their order; 0 is the tenth
     * @param rest ticks those that are not ticked
     */
    TickKeys(ReleaseAnswers answers, Runnable rest) {
        this.answers = answers;
        this.rest = rest;
    }

    /** Hears the keys within a node, whatever has the keyboard there; fields keep what is typed in them. */
    void within(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> begin());
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        root.addEventHandler(KeyEvent.KEY_TYPED, this::untaken);
    }

    /** What is typed from now on has nothing to do with what was typed before. */
    void begin() {
        before = List.of();
        isSpoiled = false;
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean leaves = code.isNavigationKey()
                || code.isFunctionKey()
                || code == KeyCode.TAB
                || code == KeyCode.ENTER
                || code == KeyCode.ESCAPE
                || event.isShortcutDown();
        if (leaves || (code == KeyCode.SPACE && !isSpoiled)) {
            begin();
        }
    }

    private void typed(KeyEvent event) {
        if (isSpoiled || event.getTarget() instanceof TextInputControl) {
            return;
        }
        String key = event.getCharacter();
        if (key.equalsIgnoreCase("a")) {
            event.consume();
            remember();
            rest.run();
        } else if (key.matches("[0-9]")) {
            event.consume();
            remember();
            answers.toggle(key.equals("0") ? 10 : Integer.parseInt(key));
        }
    }

    /** Only what nothing on the page took comes here. */
    private void untaken(KeyEvent event) {
        boolean isElsewhere = event.getTarget() instanceof TextInputControl;
        if (isElsewhere || !FieldKeys.isText(event) || event.getCharacter().isBlank()) {
            return;
        }
        isSpoiled = true;
        for (int each = 0; each < before.size(); each++) {
            answers.ticks().get(each).tickedProperty().set(before.get(each));
        }
        before = List.of();
    }

    private void remember() {
        if (before.isEmpty()) {
            before = answers.ticks().stream().map(Tick::isTicked).toList();
        }
    }
}
