package org.chairside.ui.kit;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;

/**
 * Brings a row into sight. Rows of unlike height are missed now and then by a first scroll (JDK-8328167): they are
 * measured only once they have been laid out, so it scrolls again after the layout to come.
 */
public final class RowsInSight {
    /** So many rows stay visible above it. */
    private static final int ABOVE = 2;

    private RowsInSight() {}

    public static void bring(TableView<?> table, int row) {
        twice(table, table::scrollTo, row);
    }

    private static void twice(Node node, IntConsumer scroll, int row) {
        int first = Math.max(0, row - ABOVE);
        scroll.accept(first);
        Scene scene = node.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    scroll.accept(first);
                }
            });
        }
    }
}
