package org.chairside.ui;

import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.chairside.ui.kit.FieldKeys;

/**
 * Characters typed where nothing takes them. They are told at the first of each run, and a space that belongs to them
 * presses nothing, so that a line typed in the wrong place is lost as a whole and never opens or answers anything. Screen
 * thread only.
 */
final class UntakenTyping {
    private final Runnable told;
    private boolean isPressTaken;
    private boolean goesOn;
    private boolean isLast;

    /** @param told that characters are typed and nothing takes them */
    UntakenTyping(Runnable told) {
        this.told = told;
    }

    /** Watches the keys of a window. */
    void over(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, _ -> isPressTaken = false);
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> forget());
    }

    private void pressed(KeyEvent event) {
        isPressTaken = true;
        KeyCode code = event.getCode();
        if (goesOn && code == KeyCode.SPACE && !(event.getTarget() instanceof TextInputControl)) {
            event.consume();
        } else if (code.isNavigationKey() || code == KeyCode.TAB || code == KeyCode.ESCAPE) {
            forget();
        } else if (code == KeyCode.ENTER || code.isFunctionKey() || event.isShortcutDown()) {
            goesOn = false;
        }
    }

    /** Only what no node took comes here. */
    private void typed(KeyEvent event) {
        boolean isMeant = isPressTaken;
        isPressTaken = false;
        if (!FieldKeys.isText(event) || event.getTarget() instanceof TextInputControl) {
            return;
        }
        boolean isSpace = event.getCharacter().isBlank();
        if (isSpace ? takesSpace(event.getTarget()) : isMeant) {
            return;
        }
        if (!goesOn) {
            told.run();
        }
        goesOn = true;
        isLast = true;
    }

    /** Buttons are pressed by it, and lists mark. */
    private boolean takesSpace(EventTarget target) {
        return !goesOn && target instanceof Control;
    }

    private void forget() {
        goesOn = false;
        isLast = false;
    }

    /** Whether the last that was typed was not taken; asked when the page is left, and forgotten with it. */
    boolean takeLast() {
        boolean was = isLast;
        forget();
        return was;
    }
}
