package org.chairside.ui.records;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.chairside.model.SessionSummary;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;

/** A cell of the list: built once, filled often. */
abstract sealed class RecordCell extends TableCell<RecordRow, SessionSummary> {

    /** A sign beside a word. */
    record Mark(Optional<Glyph> glyph, Level level) {
        static final Mark NONE = new Mark(Optional.empty(), Level.NONE);

        Mark(Glyph glyph, Level level) {
            this(Optional.of(glyph), level);
        }
    }

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

    private static Node node(Glyph glyph, Level level) {
        Node node = glyph.node();
        level.on(node);
        return node;
    }

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

    /** How much time is left, and below it until when; what is overdue has a sign. */
    static final class Due extends RecordCell {
        private final Function<SessionSummary, String> left;
        private final Function<SessionSummary, String> until;
        private final Predicate<SessionSummary> over;
        private final Label first = new Label();
        private final Label second = new Label();
        private final VBox both = new VBox(first, second);

        Due(
                Function<SessionSummary, String> left,
                Function<SessionSummary, String> until,
                Predicate<SessionSummary> over) {
            this.left = left;
            this.until = until;
            this.over = over;
            second.getStyleClass().addAll("lbl", "records-second");
            both.getStyleClass().add("records-two");
        }

        @Override
        void fill(SessionSummary row) {
            boolean late = over.test(row);
            Level level = late ? Level.MEDIUM : Level.NONE;
            first.setText(left.apply(row));
            first.setGraphic(late ? Glyph.WARNING.node() : null);
            second.setText(until.apply(row));
            level.on(first);
            if (late) {
                level.on(first.getGraphic());
            }
            setGraphic(both);
        }
    }

    /** A word with its sign, and a quieter line below it. */
    static final class MarkedTwo extends RecordCell {
        private final Function<SessionSummary, String> above;
        private final Function<SessionSummary, String> below;
        private final Function<SessionSummary, Mark> mark;
        private final Label first = new Label();
        private final Label second = new Label();
        private final VBox both = new VBox(first, second);

        MarkedTwo(
                Function<SessionSummary, String> above,
                Function<SessionSummary, String> below,
                Function<SessionSummary, Mark> mark) {
            this.above = above;
            this.below = below;
            this.mark = mark;
            second.getStyleClass().addAll("lbl", "records-second");
            both.getStyleClass().add("records-two");
        }

        @Override
        void fill(SessionSummary row) {
            Mark now = mark.apply(row);
            first.setText(above.apply(row));
            first.setGraphic(now.glyph().map(glyph -> node(glyph, now.level())).orElse(null));
            now.level().on(first);
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
        private final Function<SessionSummary, Mark> mark;

        Marked(Function<SessionSummary, String> text, Function<SessionSummary, Mark> mark) {
            this.text = text;
            this.mark = mark;
        }

        @Override
        void fill(SessionSummary row) {
            Mark now = mark.apply(row);
            setText(text.apply(row));
            setGraphic(now.glyph().map(glyph -> node(glyph, now.level())).orElse(null));
            now.level().on(this);
        }
    }
}
