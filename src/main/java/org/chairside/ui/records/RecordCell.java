package org.chairside.ui.records;

import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.chairside.model.SessionSummary;

/** A cell of the list: built once, filled often. */
abstract sealed class RecordCell extends TableCell<RecordRow, SessionSummary> {

    @Override
    protected final void updateItem(SessionSummary row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
        } else {
            fill(row);
        }
    }

    abstract void fill(SessionSummary row);

    /** A line and a quieter one below it. */
    static final class Two extends RecordCell {
        private final Function<SessionSummary, String> above;
        private final Function<SessionSummary, String> below;
        private final Label first = new Label();
        private final Label second = new Label();
        private final VBox both = new VBox(first, second);
        private final Tooltip whole = new Tooltip();

        Two(Function<SessionSummary, String> above, Function<SessionSummary, String> below) {
            this.above = above;
            this.below = below;
            first.getStyleClass().add("records-first");
            second.getStyleClass().addAll("lbl", "records-second");
            both.getStyleClass().add("records-two");
            first.setTooltip(whole);
        }

        @Override
        void fill(SessionSummary row) {
            first.setText(above.apply(row));
            whole.setText(first.getText());
            second.setText(below.apply(row));
            setGraphic(both);
        }
    }

    /** A word with its sign, and a quieter line below it. */
    static final class MarkedTwo extends RecordCell {
        private final Function<SessionSummary, String> above;
        private final Function<SessionSummary, String> below;
        private final Function<SessionSummary, RecordMark> mark;
        private final Label first = new Label();
        private final Label second = new Label();
        private final VBox both = new VBox(first, second);

        MarkedTwo(
                Function<SessionSummary, String> above,
                Function<SessionSummary, String> below,
                Function<SessionSummary, RecordMark> mark) {
            this.above = above;
            this.below = below;
            this.mark = mark;
            second.getStyleClass().addAll("lbl", "records-second");
            both.getStyleClass().add("records-two");
        }

        @Override
        void fill(SessionSummary row) {
            first.setText(above.apply(row));
            mark.apply(row).on(first);
            second.setText(below.apply(row));
            both.getChildren().setAll(second.getText().isEmpty() ? List.of(first) : List.of(first, second));
            setGraphic(both);
        }
    }

    /** One word or value. */
    static final class One extends RecordCell {
        private final Function<SessionSummary, String> text;

        One(Function<SessionSummary, String> text) {
            this.text = text;
        }

        @Override
        void fill(SessionSummary row) {
            setText(text.apply(row));
        }
    }

    /** A number; nothing to speak of is quieter. */
    static final class Count extends RecordCell {
        private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");

        private final Function<SessionSummary, Integer> number;

        Count(Function<SessionSummary, Integer> number) {
            this.number = number;
        }

        @Override
        void fill(SessionSummary row) {
            int count = number.apply(row);
            setText(Integer.toString(count));
            pseudoClassStateChanged(ZERO, count == 0);
        }
    }

    /** A word with its sign. */
    static final class Marked extends RecordCell {
        private final Function<SessionSummary, String> text;
        private final Function<SessionSummary, RecordMark> mark;

        Marked(Function<SessionSummary, String> text, Function<SessionSummary, RecordMark> mark) {
            this.text = text;
            this.mark = mark;
        }

        @Override
        void fill(SessionSummary row) {
            setText(text.apply(row));
            mark.apply(row).on(this);
        }
    }
}
