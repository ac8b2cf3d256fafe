package org.chairside.ui.start;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.ScreeningItem;
import org.chairside.ui.kit.UiContext;

/** The screening: conditions beside everything else, and below them what is said to the marked question. */
final class ScreeningPart {
    /** While something is said to a question, the lists leave room for it. */
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final ScreeningModel model;
    private final Runnable next;
    private final VBox root = new VBox();
    private final Label summary = new Label();
    private final Label problem = new Label();
    private final ScreeningList conditions;
    private final ScreeningList others;
    private final RulingStrip strip;
    private ScreeningList last;

    ScreeningPart(UiContext ui, StartModel start, Runnable next) {
        this.model = start.parts().screening();
        this.next = next;
        strip = new RulingStrip(ui, model, () -> last.focus());
        conditions = new ScreeningList(
                ui, model, EnumSet.of(ScreeningItem.Group.CONDITION), new Keys(() -> others().focus()), strip::mark);
        others = new ScreeningList(
                ui,
                model,
                EnumSet.complementOf(EnumSet.of(ScreeningItem.Group.CONDITION)),
                new Keys(next),
                strip::mark);
        last = conditions;
        conditions.root().setId("start-screening");
        others.root().setId("start-screening-rest");
        beside(conditions, others, KeyCode.RIGHT);
        beside(others, conditions, KeyCode.LEFT);
        Label heading = new Label(ui.text("start.screening"));
        heading.getStyleClass().add("t-head");
        Label keys = new Label(ui.text("start.screening.keys"));
        for (Label each : new Label[] {keys, summary}) {
            each.getStyleClass().add("muted");
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        FlowPane lists = new FlowPane(conditions.root(), others.root());
        lists.getStyleClass().add("start-lists");
        VBox.setVgrow(lists, Priority.ALWAYS);
        root.getStyleClass().add("start-part");
        FlowPane head = new FlowPane(heading, summary);
        head.getStyleClass().add("start-head");
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        start.problemsProperty().subscribe(this::problems);
        root.getChildren().addAll(head, keys, problem, lists, strip.root());
        strip.root().visibleProperty().subscribe(is -> root.pseudoClassStateChanged(MARKED, is));
        model.questions().subscribe(() -> summary.setText(model.summary()));
        summary.setText(model.summary());
    }

    /** Where it is the first on the page that is wrong, the keyboard goes to what is missing. */
    private void problems(Map<StartField, String> found) {
        problem.setText(found.getOrDefault(StartField.SCREENING, ""));
        boolean isFirst = found.keySet().stream().sorted().findFirst().equals(Optional.of(StartField.SCREENING));
        if (isFirst) {
            model.firstProblem().ifPresent(this::complete);
        }
    }

    private void complete(int question) {
        last = conditions.markOf(question) ? conditions : others;
        others.markOf(question);
        strip.complete(question);
    }

    private ScreeningList others() {
        return others;
    }

    private void beside(ScreeningList here, ScreeningList there, KeyCode key) {
        here.root().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == key) {
                event.consume();
                there.focus();
            }
        });
        here.root().focusedProperty().subscribe(focused -> {
            if (focused) {
                last = here;
            }
        });
    }

    Node root() {
        return root;
    }

    void focus() {
        conditions.focus();
    }

    private final class Keys implements ScreeningList.Keys {
        private final Runnable after;

        Keys(Runnable after) {
            this.after = after;
        }

        @Override
        public void next() {
            after.run();
        }

        @Override
        public void rest() {
            model.answerRestAsWanted();
            next.run();
        }

        @Override
        public void remark(int question) {
            strip.remark();
        }

        @Override
        public void decide(int question) {
            strip.decide();
        }
    }
}
