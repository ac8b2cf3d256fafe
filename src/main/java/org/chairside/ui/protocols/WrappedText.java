package org.chairside.ui.protocols;

import javafx.beans.binding.DoubleExpression;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

/** Text that takes as many lines as it needs. */
final class WrappedText {
    /** What edges and scroll bar of a list take, in pixels. */
    private static final double EDGES = 56;

    private WrappedText() {}

    static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A label in a cell: a list asks for a height before it gives a width, so the width is taken from the list. */
    static Label in(ListCell<?> cell) {
        Label label = label("");
        label.prefWidthProperty()
                .bind(DoubleExpression.doubleExpression(cell.listViewProperty()
                        .flatMap(ListView::widthProperty)
                        .map(width -> Math.max(EDGES, width.doubleValue() - EDGES))
                        .orElse(EDGES)));
        return label;
    }
}
