package org.chairside.ui.review;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.chairside.ui.review.state.AuditRow;

/** What an entry says: what no longer counts struck through, what was done, and why. */
final class AuditCell extends TableCell<AuditRow, AuditRow> {
    private final Text was = new Text();
    private final Label what = new Label();
    private final Label why = new Label();
    private final VBox words = new VBox(was, what, why);

    AuditCell() {
        was.getStyleClass().add("struck");
        why.getStyleClass().add("lbl");
        for (Label each : new Label[] {what, why}) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        words.setMinWidth(0);
        was.wrappingWidthProperty().bind(widthProperty().subtract(24));
    }

    @Override
    protected void updateItem(AuditRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        boolean blank = empty || row == null;
        setGraphic(blank ? null : words);
        if (!blank) {
            fill(row.statement());
        }
    }

    private void fill(AuditRow.Statement statement) {
        was.setText(statement.what().was());
        what.setText(statement.what().now());
        why.setText(statement.why());
        show(was, was.getText());
        show(what, what.getText());
        show(why, why.getText());
    }

    /** As tall as its words need at this width; a cell left to itself forgets the wrapping. */
    @Override
    protected double computePrefHeight(double width) {
        double inner = getWidth() - snappedLeftInset() - snappedRightInset();
        return getGraphic() == null || inner <= 0
                ? super.computePrefHeight(width)
                : snappedTopInset() + snapSizeY(words.prefHeight(inner)) + snappedBottomInset();
    }

    private static void show(javafx.scene.Node node, String words) {
        node.setVisible(!words.isEmpty());
        node.setManaged(!words.isEmpty());
    }
}
