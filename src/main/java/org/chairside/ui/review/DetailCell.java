package org.chairside.ui.review;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.review.state.Detail;

/** One line of the details: when or which, what, and who or where from below it. */
final class DetailCell extends ListCell<Detail> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Label heading = new Label();
    private final Label when = new Label();
    private final Region warning = Glyph.WARNING.node();
    private final Region tick = Glyph.TICK.node();
    private final StackPane sign = new StackPane(warning, tick);
    private final Text was = new Text();
    private final Label what = new Label();
    private final Label aside = new Label();
    private final HBox fact;

    DetailCell() {
        heading.getStyleClass().add("t-region");
        when.getStyleClass().addAll("medium", "review-when");
        was.getStyleClass().add("struck");
        aside.getStyleClass().add("lbl");
        for (Label each : new Label[] {when, what, aside}) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox words = new VBox(was, what, aside);
        HBox.setHgrow(words, Priority.ALWAYS);
        was.wrappingWidthProperty().bind(widthProperty().multiply(0.62));
        sign.getStyleClass().add("review-sign-mark");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        fact = new HBox(when, sign, words);
        fact.getStyleClass().add("review-fact");
        fact.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Detail detail, boolean empty) {
        super.updateItem(detail, empty);
        setText(null);
        boolean blank = empty || detail == null;
        setAccessibleText(blank ? null : detail.spoken());
        pseudoClassStateChanged(HEADING, !blank && detail instanceof Detail.Heading);
        setGraphic(blank ? null : node(detail));
    }

    /** As tall as its words need at this width; a list cell left to itself forgets the wrapping. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset()
                        + snapSizeY(getGraphic().prefHeight(width - snappedLeftInset() - snappedRightInset()))
                        + snappedBottomInset();
    }

    private Node node(Detail detail) {
        return switch (detail) {
            case Detail.Heading(String words) -> {
                heading.setText(words);
                yield heading;
            }
            case Detail.Fact shown -> {
                when.setText(shown.when());
                was.setText(shown.was());
                what.setText(shown.what());
                aside.setText(shown.aside());
                shown.level().on(warning);
                shown.level().on(tick);
                tick.setVisible(shown.level() == Level.OK);
                warning.setVisible(shown.level() != Level.OK && shown.level() != Level.NONE);
                show(was, !shown.was().isEmpty());
                show(what, !shown.what().isEmpty());
                show(aside, !shown.aside().isEmpty());
                yield fact;
            }
        };
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
