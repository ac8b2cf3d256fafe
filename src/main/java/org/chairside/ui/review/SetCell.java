package org.chairside.ui.review;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.review.state.RevisedText;
import org.chairside.ui.review.state.SetRow;

/** A cell of the table of sets: built once, filled often. */
abstract sealed class SetCell extends TableCell<SetRow, SetRow> {

    @Override
    protected final void updateItem(SetRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
        } else {
            fill(row);
        }
    }

    abstract void fill(SetRow row);

    /** A word. */
    static final class Word extends SetCell {
        private final Function<SetRow, String> text;

        Word(Function<SetRow, String> text) {
            this.text = text;
        }

        @Override
        void fill(SetRow row) {
            setText(text.apply(row));
        }
    }

    /** A value and above it, struck through, what stood there before. */
    static final class Figure extends SetCell {
        private final Function<SetRow, RevisedText> value;
        private final Text was = new Text();
        private final Label now = new Label();
        private final VBox both = new VBox(was, now);

        Figure(Function<SetRow, RevisedText> value) {
            this.value = value;
            was.getStyleClass().addAll("struck");
            now.getStyleClass().add("val");
            now.setMinWidth(Region.USE_PREF_SIZE); // half a number would be another number
            both.setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        void fill(SetRow row) {
            RevisedText cell = value.apply(row);
            was.setText(cell.was());
            now.setText(cell.now());
            show(was, !cell.was().isEmpty());
            show(now, !cell.now().isEmpty());
            setGraphic(both);
        }

        private static void show(Node node, boolean shown) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }

    /** What there is to say of a set, over as many lines as it takes. */
    static final class Remark extends SetCell {
        private final Text words = new Text();
        private final Region sign = Glyph.WARNING.node();
        private final HBox both = new HBox(sign, words);

        Remark() {
            words.getStyleClass().add("review-remark");
            words.wrappingWidthProperty()
                    .bind(widthProperty().subtract(sign.widthProperty()).subtract(28));
            both.getStyleClass().add("review-remark-row");
            HBox.setHgrow(words, Priority.ALWAYS);
        }

        @Override
        void fill(SetRow row) {
            words.setText(row.annotation().words());
            row.annotation().level().on(sign);
            sign.setVisible(row.annotation().level() != Level.NONE);
            setGraphic(both);
        }
    }
}
