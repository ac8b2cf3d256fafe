package org.chairside.ui.session;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.Em;

/**
 * Where the parts stand. With room enough all are on one page; with large text or a small window the line stays above and
 * the rest scrolls below it, so that no part is ever out of reach.
 */
final class Arrangement {
    /** Below these, in lines of body text, the page would not hold everything. */
    private static final double WIDE = 76;

    private static final double HIGH = 27;

    private final StackPane root = new StackPane();
    private final Em em = new Em();
    private final Parts parts;
    private final GridPane page = new GridPane();
    private boolean arranged;
    private boolean wide;

    /** What there is to arrange. */
    record Parts(Region due, Region tiles, Region line, Region trend, Region log, Region effects) {}

    Arrangement(Parts parts) {
        this.parts = parts;
        page.getStyleClass().add("page");
        columns();
        root.getChildren().add(em);
        root.setMinHeight(0);
        root.widthProperty().subscribe(_ -> arrange());
        root.heightProperty().subscribe(_ -> arrange());
        em.scaleProperty().subscribe(_ -> arrange());
    }

    Region root() {
        return root;
    }

    private void columns() {
        ColumnConstraints left = new ColumnConstraints();
        ColumnConstraints middle = new ColumnConstraints();
        middle.setHgrow(Priority.ALWAYS);
        middle.setMinWidth(0);
        ColumnConstraints right = new ColumnConstraints();
        page.getColumnConstraints().setAll(left, middle, right);
        RowConstraints only = new RowConstraints();
        only.setVgrow(Priority.ALWAYS);
        only.setMinHeight(0);
        page.getRowConstraints().setAll(only);
    }

    private void arrange() {
        double line = 16 * em.getScale();
        boolean fits = root.getWidth() >= WIDE * line && root.getHeight() >= HIGH * line;
        if (root.getWidth() <= 0 || (arranged && fits == wide)) {
            return;
        }
        arranged = true;
        wide = fits;
        Region next = fits ? onOnePage() : stacked();
        root.getChildren().setAll(em, next);
    }

    private Region onOnePage() {
        VBox left = new VBox(parts.due(), parts.tiles());
        left.getStyleClass().add("left");
        VBox.setVgrow(parts.tiles(), Priority.ALWAYS);
        VBox middle = new VBox(parts.line(), parts.trend(), parts.log());
        middle.getStyleClass().add("middle");
        VBox.setVgrow(parts.trend(), Priority.ALWAYS);
        page.getChildren().clear();
        page.addRow(0, left, middle, parts.effects());
        return page;
    }

    private Region stacked() {
        page.getChildren().clear();
        HBox first = new HBox(parts.due(), parts.tiles());
        first.getStyleClass().add("first");
        HBox.setHgrow(parts.tiles(), Priority.ALWAYS);
        VBox below = new VBox(first, parts.effects(), parts.trend(), parts.log());
        below.getStyleClass().add("below");
        ScrollPane scroll = new ScrollPane(below);
        scroll.setFitToWidth(true);
        scroll.setId("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox all = new VBox(parts.line(), scroll);
        all.getStyleClass().add("stacked");
        return all;
    }
}
