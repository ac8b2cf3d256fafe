package org.chairside.ui.start;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.keys.RemarkEvent;

/**
 * The screening: how far it is, its questions, and what is said to the marked one. That stands below all of them where they
 * scroll on their own, and right below the marked one where they scroll with the page.
 */
final class ScreeningQuestions {
    private final UiContext ui;
    private final ScreeningModel model;
    private final Runnable next;
    private final VBox head = new VBox();
    private final Label summary = new Label();
    private final Label problem = new Label();
    private final RulingStrip strip;
    private final ScreeningList list;
    private boolean inOne;

    ScreeningQuestions(UiContext ui, StartModel start, Runnable next) {
        this.ui = ui;
        this.model = start.parts().screening();
        this.next = next;
        strip = new RulingStrip(ui, model, this::focus);
        list = new ScreeningList(ui, model, new Keys());
        Label heading = new Label(ui.text("start.screening"));
        heading.getStyleClass().add("t-head");
        Label keys = new Label(ui.text("start.screening.keys"));
        for (Label each : new Label[] {keys, summary}) {
            each.getStyleClass().add("muted");
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        FlowPane title = new FlowPane(heading, summary);
        title.getStyleClass().add("start-head");
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        head.getChildren().addAll(title, keys, problem);
        head.setMinHeight(Region.USE_PREF_SIZE);
        start.problemsProperty().subscribe(found -> problem.setText(found.getOrDefault(StartField.SCREENING, "")));
        model.questions().subscribe(() -> summary.setText(model.summary()));
        summary.setText(model.summary());
    }

    /** Says how one goes to what is missing. */
    void places(FaultPlaces places) {
        places.put(StartField.SCREENING, () -> model.firstProblem().ifPresent(this::complete));
    }

    private void complete(int question) {
        list.mark(question);
        strip.complete(question);
    }

    /** Heading, keys, and what is wrong with the whole. */
    Region head() {
        return head;
    }

    Region questions() {
        return list.root();
    }

    /** What is said to the marked question, for where it does not stand among them. */
    Region strip() {
        return strip.root();
    }

    /** Whether the questions scroll with the page. */
    void inOne(boolean is) {
        inOne = is;
        list.root().getChildren().remove(strip.root());
        place();
    }

    private void place() {
        if (inOne) {
            list.below(strip.root());
        }
    }

    void focus() {
        list.focus();
    }

    private final class Keys implements ScreeningList.Keys {
        @Override
        public void next() {
            next.run();
        }

        @Override
        public void rest() {
            int open = model.answerRestAsWanted();
            if (open == 0) {
                next.run();
            } else {
                model.nextUnasked(-1).ifPresent(list::turnTo);
                RemarkEvent.say(list.root(), ui.text("start.screening.singly", open));
            }
        }

        @Override
        public void remark() {
            strip.remark();
        }

        @Override
        public void decide() {
            strip.decide();
        }

        @Override
        public void marked(int question) {
            strip.mark(question);
            place();
        }
    }
}
