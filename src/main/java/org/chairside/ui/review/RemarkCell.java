package org.chairside.ui.review;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.review.state.Remark;

/** One thing that was said: who and when above it; an open question stands out. */
final class RemarkCell extends ListCell<Remark> {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Region sign = Glyph.WARNING.node();
    private final Label head = new Label();
    private final Text was = new Text();
    private final Label text = new Label();
    private final Label aside = new Label();
    private final HBox row;

    RemarkCell() {
        head.getStyleClass().add("lbl");
        was.getStyleClass().add("struck");
        aside.getStyleClass().add("lbl");
        for (Label each : new Label[] {head, text, aside}) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        was.wrappingWidthProperty().bind(widthProperty().multiply(0.85));
        VBox words = new VBox(head, was, text, aside);
        HBox.setHgrow(words, Priority.ALWAYS);
        Level.MEDIUM.on(sign);
        row = new HBox(sign, words);
        row.getStyleClass().add("review-fact");
        row.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Remark remark, boolean empty) {
        super.updateItem(remark, empty);
        setText(null);
        boolean blank = empty || remark == null;
        setAccessibleText(blank ? null : remark.spoken());
        pseudoClassStateChanged(OPEN, !blank && remark.open());
        setGraphic(blank ? null : row);
        if (!blank) {
            head.setText(remark.head());
            was.setText(remark.text().was());
            text.setText(remark.text().now());
            aside.setText(remark.aside());
            sign.setVisible(remark.open());
            show(was, remark.text().was());
            show(text, remark.text().now());
            show(aside, remark.aside());
        }
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

    private static void show(Node node, String words) {
        node.setVisible(!words.isEmpty());
        node.setManaged(!words.isEmpty());
    }
}
