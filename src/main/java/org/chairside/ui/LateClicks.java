package org.chairside.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/**
 * The further presses of a double click, when the first of them brought another page or sheet: what lies under the pointer by
 * now is not what was clicked, so they press nothing. Screen thread only.
 */
final class LateClicks {
    private final Supplier<?> shown;
    private Optional<Object> clicked = Optional.empty();
    private boolean isLate;

    /** @param shown what fills the window now; equal as long as it is the same */
    LateClicks(Supplier<?> shown) {
        this.shown = shown;
    }

    /** Watches the mouse in a window. */
    void over(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, this::follows);
        scene.addEventFilter(MouseEvent.MOUSE_CLICKED, this::follows);
    }

    private void pressed(MouseEvent press) {
        if (press.getClickCount() <= 1) {
            clicked = Optional.of(shown.get());
        }
        isLate = clicked.isPresent() && !clicked.get().equals(shown.get());
        follows(press);
    }

    private void follows(Event event) {
        if (isLate) {
            event.consume();
        }
    }
}
