package org.chairside.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that move what a pane shows, for whoever reads a page without a mouse. Screen thread only. */
public record ScrollKeys(ScrollPane pane) {
    private static final double LINE = 48;

    /** Page Up and Page Down, pressed anywhere within. */
    public void pagesWithin(Node within) {
        within.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN) {
                event.consume();
                press(event.getCode());
            }
        });
    }

    /** Does what a key means; false for one that means nothing here. */
    boolean press(KeyCode code) {
        double page = pane.getViewportBounds().getHeight() - LINE;
        return switch (code) {
            case UP -> move(-LINE);
            case DOWN -> move(LINE);
            case PAGE_UP -> move(-page);
            case PAGE_DOWN -> move(page);
            case HOME -> move(Double.NEGATIVE_INFINITY);
            case END -> move(Double.POSITIVE_INFINITY);
            default -> false;
        };
    }

    private boolean move(double by) {
        double beyond = pane.getContent().getLayoutBounds().getHeight()
                - pane.getViewportBounds().getHeight();
        if (beyond > 0) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + by / beyond, 0, 1));
        }
        return true;
    }
}
