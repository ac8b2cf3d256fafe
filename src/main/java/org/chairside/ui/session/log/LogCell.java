package org.chairside.ui.session.log;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.session.overview.DueView;

/** One line of the log. What it said before stands beside it, struck through. */
final class LogCell extends ListCell<LogLine> {
    private static final PseudoClass WITHDRAWN = PseudoClass.getPseudoClass("withdrawn");

    private final Label number = new Label();
    private final Label time = new Label();
    private final Label by = new Label();
    private final Label words = new Label();
    private final Text gone = new Text();
    private final Label remark = new Label();
    private final Label mark = new Label();
    private final Button act = new Button();
    private final UiContext ui;
    private final Region amended = Glyph.AMENDED.node();
    private final Tooltip tip = new Tooltip();
    private final HBox row;

    LogCell(UiContext ui, Consumer<LogLine> doAct) {
        this.ui = ui;
        mark.getStyleClass().addAll("t-small", "log-mark");
        act.getStyleClass().addAll("quiet", "log-act");
        act.setMinWidth(Region.USE_PREF_SIZE);
        act.setFocusTraversable(false);
        act.setOnAction(_ -> doAct.accept(getItem()));
        // A click on the button is not one on the line.
        act.setOnMouseClicked(Event::consume);
        number.getStyleClass().addAll("t-micro", "muted", "log-number");
        time.getStyleClass().addAll("medium", "log-time");
        by.getStyleClass().addAll("t-small", "muted", "log-by");
        words.getStyleClass().add("log-words");
        gone.getStyleClass().addAll("plain-text", "struck");
        remark.getStyleClass().addAll("t-small", "muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        for (Label fixed : new Label[] {number, time, by, words, mark, remark}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        row = new HBox(number, time, by, words, gone, gap, mark, act, amended, remark);
        row.getStyleClass().add("log-row");
        row.setMinWidth(0);
        setPrefWidth(0);
    }

    private Tooltip tip(LogLine line) {
        tip.setText(line.spoken());
        return tip;
    }

    private String words(LogAct what) {
        return switch (what) {
            case NONE -> "";
            case EXPLAIN -> ui.text("session.log.act.explain");
            case USE_AS_BASELINE -> ui.text("session.log.act.baseline");
        };
    }

    @Override
    protected void updateItem(LogLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        boolean blank = empty || line == null;
        setGraphic(blank ? null : row);
        setAccessibleText(blank ? null : line.spoken());
        setTooltip(blank || line.history().remark().isEmpty() ? null : tip(line));
        pseudoClassStateChanged(WITHDRAWN, !blank && !line.history().stands());
        if (blank) {
            return;
        }
        number.setText(line.provenance().number());
        time.setText(line.provenance().time());
        by.setText(line.provenance().by());
        words.setText(line.history().stands() ? line.words() : "");
        gone.setText(line.history().stands() ? line.history().before() : line.words());
        remark.setText(line.history().remark());
        DueView.optional(mark, line.mark());
        act.setText(words(line.actions().act()));
        act.setVisible(line.actions().act() != LogAct.NONE);
        act.setManaged(act.isVisible());
        amended.setVisible(!line.history().before().isEmpty() || !line.history().stands());
        amended.setManaged(amended.isVisible());
    }
}
