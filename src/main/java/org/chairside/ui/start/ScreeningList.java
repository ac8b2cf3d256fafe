package org.chairside.ui.start;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.chairside.model.ScreeningAnswer.Answer;
import org.chairside.model.ScreeningItem;
import org.chairside.ui.kit.UiContext;

/** Some groups of the screening: Y, N or U answers the marked question and goes on to the next. */
final class ScreeningList implements ScreeningCell.Answering {
    private final ScreeningModel model;
    private final Keys keys;
    private final FilteredList<ScreeningQuestion> questions;
    private final ListView<ScreeningQuestion> list;

    /** What other keys do; each is given the question's place in the whole screening. */
    interface Keys {
        /** Everything here is answered, or Enter was pressed. */
        void next();

        /** All the rest was asked and is as wanted. */
        void rest();

        void remark(int question);

        void decide(int question);
    }

    /** @param marked told which question the keys are for, whenever that changes */
    ScreeningList(UiContext ui, ScreeningModel model, Set<ScreeningItem.Group> groups, Keys keys, IntConsumer marked) {
        this.model = model;
        this.keys = keys;
        questions = new FilteredList<>(
                model.questions(), each -> groups.contains(each.item().group()));
        list = new ListView<>(questions);
        list.getStyleClass().add("start-screening");
        list.setAccessibleText(ui.text("start.screening.spoken"));
        list.setCellFactory(_ -> new ScreeningCell(ui, this));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        list.focusedProperty().subscribe(focused -> {
            if (focused) {
                mark(Math.max(0, index()));
            }
        });
        list.getSelectionModel().selectedIndexProperty().subscribe(_ -> {
            if (index() >= 0 && index() < questions.size()) {
                marked.accept(questions.getSourceIndex(index()));
            }
        });
    }

    ListView<ScreeningQuestion> root() {
        return list;
    }

    void focus() {
        list.requestFocus();
    }

    /** Marks a question by its place in the whole screening, if it is asked here; says whether it is. */
    boolean markOf(int question) {
        int index = questions.getViewIndex(question);
        if (index >= 0) {
            mark(index);
            list.scrollTo(Math.max(0, index - 3));
        }
        return index >= 0;
    }

    private int index() {
        return list.getSelectionModel().getSelectedIndex();
    }

    private void mark(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.getFocusModel().focus(index);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            keys.next();
        } else if (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE) {
            event.consume();
            answer(index(), Answer.NOT_ASKED);
        }
    }

    /** Letters are taken as typed, not as pressed: else the letter would land in the field that gets the focus next. */
    private void typed(KeyEvent event) {
        String letter = event.getCharacter().toLowerCase(Locale.ROOT);
        Optional<Answer> answer = answer(letter);
        if (answer.isPresent()) {
            event.consume();
            answer(index(), answer.get());
        } else if (letter.equals("a")) {
            event.consume();
            keys.rest();
        } else if (letter.equals("r") && index() >= 0) {
            event.consume();
            keys.remark(questions.getSourceIndex(index()));
        } else if (letter.equals("d") && index() >= 0) {
            event.consume();
            keys.decide(questions.getSourceIndex(index()));
        }
    }

    private static Optional<Answer> answer(String letter) {
        return switch (letter) {
            case "y" -> Optional.of(Answer.YES);
            case "n" -> Optional.of(Answer.NO);
            case "u" -> Optional.of(Answer.NOT_ASKED);
            default -> Optional.empty();
        };
    }

    @Override
    public void answer(int index, Answer answer) {
        if (index < 0 || index >= questions.size()) {
            return;
        }
        model.answer(questions.getSourceIndex(index), answer);
        if (questions.get(index).isForPhysician()) {
            mark(index);
        } else if (index + 1 < questions.size()) {
            mark(index + 1);
            list.scrollTo(Math.max(0, index - 3));
        } else {
            keys.next();
        }
    }

    @Override
    public boolean isFirstOfGroup(int index) {
        return index == 0
                || questions.get(index).item().group()
                        != questions.get(index - 1).item().group();
    }

    @Override
    public double width() {
        return list.getWidth();
    }
}
