package org.chairside.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.chairside.model.ScreeningAnswer.Answer;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.keys.RemarkEvent;

/**
 * The questions of the screening, one below the other by groups: Y, N or U answers the marked one and goes on to the next.
 * One of them takes the keyboard at a time.
 */
final class ScreeningList {
    private static final int PAGE = 8;

    private final UiContext ui;
    private final ScreeningModel model;
    private final Keys keys;
    private final VBox root = new VBox();
    private final List<ScreeningRow> rows = new ArrayList<>();
    private int marked = -1;

    /** What other keys do. */
    interface Keys {
        /** Everything is answered, or Enter was pressed. */
        void next();

        /** All the rest was asked and is as wanted. */
        void rest();

        void remark();

        void decide();

        /** Which question the keys are for now; below zero for none. */
        void marked(int question);
    }

    ScreeningList(UiContext ui, ScreeningModel model, Keys keys) {
        this.ui = ui;
        this.model = model;
        this.keys = keys;
        root.setId("start-screening");
        root.getStyleClass().add("start-screening");
        root.setAccessibleRole(AccessibleRole.LIST_VIEW);
        root.setAccessibleText(ui.text("start.screening.spoken"));
        root.focusedProperty().subscribe(focused -> {
            if (focused) {
                focus();
            }
        });
        model.questions().subscribe(this::show);
        show();
    }

    VBox root() {
        return root;
    }

    void focus() {
        if (!rows.isEmpty()) {
            mark(Math.max(0, marked));
            rows.get(marked).requestFocus();
        }
    }

    /** Turns to a question without giving it the keyboard. */
    void mark(int question) {
        if (question == marked) {
            return;
        }
        marked = question;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).mark(i == marked, i == Math.max(0, marked));
        }
        keys.marked(marked);
    }

    /** Puts something right below the marked question. */
    void below(Node node) {
        root.getChildren().remove(node);
        if (marked >= 0 && marked < rows.size()) {
            root.getChildren().add(root.getChildren().indexOf(rows.get(marked)) + 1, node);
        }
    }

    private void show() {
        List<ScreeningQuestion> asked = model.questions();
        boolean same = rows.size() == asked.size();
        for (int i = 0; same && i < rows.size(); i++) {
            same = rows.get(i).isOf(asked.get(i));
        }
        if (!same) {
            build(asked);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(asked.get(i));
        }
    }

    private void build(List<ScreeningQuestion> asked) {
        rows.clear();
        root.getChildren().clear();
        for (int i = 0; i < asked.size(); i++) {
            if (i == 0 || asked.get(i).item().group() != asked.get(i - 1).item().group()) {
                root.getChildren().add(heading(asked.get(i)));
            }
            ScreeningRow row = row(i);
            row.mark(false, i == 0);
            rows.add(row);
            root.getChildren().add(row);
        }
        marked = -1;
        keys.marked(marked);
    }

    private Label heading(ScreeningQuestion first) {
        Label heading =
                new Label(ui.text("start.group." + first.item().group().name().toLowerCase(Locale.ROOT)));
        heading.getStyleClass().addAll("t-region", "start-group");
        return heading;
    }

    private ScreeningRow row(int index) {
        ScreeningRow row = new ScreeningRow(ui, answer -> answer(index, answer));
        row.setOnMouseClicked(_ -> turnTo(index));
        row.focusedProperty().subscribe(focused -> {
            if (focused) {
                mark(index);
            }
        });
        row.setOnKeyPressed(event -> pressed(event, index));
        row.setOnKeyTyped(event -> typed(event, index));
        return row;
    }

    /** Turns to a question and gives it the keyboard. */
    void turnTo(int index) {
        mark(Math.clamp(index, 0, rows.size() - 1));
        focus();
    }

    private void pressed(KeyEvent event, int index) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean taken = true;
        switch (event.getCode()) {
            case ENTER -> keys.next();
            case BACK_SPACE, DELETE -> model.answer(index, Answer.NOT_ASKED);
            case UP -> turnTo(index - 1);
            case DOWN -> turnTo(index + 1);
            case HOME -> turnTo(0);
            case END -> turnTo(rows.size() - 1);
            case PAGE_UP -> turnTo(index - PAGE);
            case PAGE_DOWN -> turnTo(index + PAGE);
            default -> taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    /** Letters are taken as typed, not as pressed: else the letter would land in the field that gets the focus next. */
    private void typed(KeyEvent event, int index) {
        String letter = event.getCharacter().toLowerCase(Locale.ROOT);
        Optional<Answer> answer = answer(letter);
        boolean taken = true;
        if (answer.filter(each -> overturns(index, each)).isPresent()) {
            RemarkEvent.say(root(), ui.text("start.screening.flagged"));
        } else if (answer.isPresent()) {
            answer(index, answer.get());
        } else {
            switch (letter) {
                case "a" -> keys.rest();
                case "r" -> keys.remark();
                case "d" -> keys.decide();
                default -> taken = false;
            }
        }
        if (taken) {
            event.consume();
        }
    }

    /** A flagged answer keeps the mark where it is: the next letter may be meant for the next question, and changes nothing. */
    private boolean overturns(int index, Answer answer) {
        ScreeningQuestion question = model.questions().get(index);
        return question.isForPhysician() && !question.answer().equals(answer);
    }

    private static Optional<Answer> answer(String letter) {
        return switch (letter) {
            case "y" -> Optional.of(Answer.YES);
            case "n" -> Optional.of(Answer.NO);
            case "u" -> Optional.of(Answer.NOT_ASKED);
            default -> Optional.empty();
        };
    }

    private void answer(int index, Answer answer) {
        // What was said of how many are open is said of fewer now.
        RemarkEvent.takeBack(root());
        boolean wasOpen = !model.questions().get(index).isAsked();
        model.answer(index, answer);
        if (model.questions().get(index).isForPhysician()) {
            turnTo(index);
        } else if (wasOpen && answer != Answer.NOT_ASKED) {
            model.nextUnasked(index).ifPresentOrElse(this::turnTo, () -> leave(index));
        } else if (index + 1 < rows.size()) {
            turnTo(index + 1);
        } else {
            leave(index);
        }
    }

    private void leave(int index) {
        turnTo(index);
        keys.next();
    }
}
