package org.chairside.ui.start;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.ScreeningAnswer.Answer;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Kit;

/** The screening list: Y, N or U answers the marked item and goes on; A answers the rest as wanted. */
final class ScreeningPart {
    private final Kit kit;
    private final StartModel model;
    private final Runnable next;
    private final VBox root = new VBox();
    private final ListView<Question> list;

    ScreeningPart(Kit kit, StartModel model, Runnable next) {
        this.kit = kit;
        this.model = model;
        this.next = next;
        Label heading = new Label(kit.text("start.screening"));
        heading.getStyleClass().add("t-head");
        Label keys = new Label(kit.text("start.screening.keys"));
        keys.getStyleClass().add("muted");
        keys.setWrapText(true);
        keys.setMinHeight(Region.USE_PREF_SIZE);
        list = new ListView<>(model.questions());
        list.setId("start-screening");
        list.getStyleClass().add("start-screening");
        list.setAccessibleText(kit.text("start.screening.spoken"));
        list.setCellFactory(_ -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getStyleClass().add("start-part");
        root.getChildren().addAll(heading, keys, list);
    }

    Node root() {
        return root;
    }

    void focus() {
        list.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            next.run();
        } else if (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE) {
            event.consume();
            answer(list.getSelectionModel().getSelectedIndex(), Answer.NOT_ASKED);
        }
    }

    /** Letters are taken as typed, not as pressed: else the letter would land in the field that gets the focus next. */
    private void typed(KeyEvent event) {
        String letter = event.getCharacter().toLowerCase(Locale.ROOT);
        Optional<Answer> answer = answer(letter);
        if (answer.isPresent()) {
            event.consume();
            answer(list.getSelectionModel().getSelectedIndex(), answer.get());
        } else if (letter.equals("a")) {
            event.consume();
            model.answerRestAsWanted();
            next.run();
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

    private void answer(int index, Answer answer) {
        if (index < 0) {
            return;
        }
        model.answer(index, answer);
        if (index + 1 < model.questions().size()) {
            list.getSelectionModel().clearAndSelect(index + 1);
            list.getFocusModel().focus(index + 1);
            list.scrollTo(Math.max(0, index - 3));
        } else {
            next.run();
        }
    }

    private String say(Answer answer) {
        return kit.text("start.answer." + answer.name().toLowerCase(Locale.ROOT));
    }

    private final class Cell extends ListCell<Question> {
        private static final PseudoClass UNWANTED = PseudoClass.getPseudoClass("unwanted");
        private static final PseudoClass UNASKED = PseudoClass.getPseudoClass("unasked");
        private static final double SCROLL_BAR = 14;
        private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

        private final Label words = new Label();
        private final Label before = new Label();
        private final List<Button> answers = List.of(button(Answer.YES), button(Answer.NO), button(Answer.NOT_ASKED));
        private final Region sign = Glyph.WARNING.node();
        private final HBox row = new HBox();

        Cell() {
            words.setWrapText(true);
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            before.getStyleClass().add("start-before");
            row.getStyleClass().add("start-question");
            row.getChildren().addAll(sign, words, before);
            row.getChildren().addAll(answers);
            setPrefWidth(0);
        }

        private Button button(Answer answer) {
            Button button = new Button(say(answer));
            button.getStyleClass().addAll("quiet", "start-answer");
            button.setFocusTraversable(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setUserData(answer);
            button.pseudoClassStateChanged(UNASKED, answer == Answer.NOT_ASKED);
            button.setOnAction(_ -> ScreeningPart.this.answer(getIndex(), answer));
            return button;
        }

        /** A long question takes two lines. */
        @Override
        protected double computePrefHeight(double width) {
            double room = list.getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
            return isEmpty()
                    ? super.computePrefHeight(width)
                    : row.prefHeight(room) + snappedTopInset() + snappedBottomInset();
        }

        @Override
        protected void updateItem(Question question, boolean empty) {
            super.updateItem(question, empty);
            if (empty || question == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            words.setText(question.item().text());
            before.setText(question.last()
                    .map(last -> kit.text("start.answer.before", say(last)))
                    .orElse(""));
            before.setManaged(question.last().isPresent());
            answers.forEach(each ->
                    each.pseudoClassStateChanged(CHOSEN, question.answer().equals(each.getUserData())));
            row.pseudoClassStateChanged(UNWANTED, question.isForPhysician());
            sign.setVisible(question.isForPhysician());
            setAccessibleText(kit.text(
                    "start.question.spoken", question.item().text(), say(question.answer()), before.getText()));
            setGraphic(row);
        }
    }
}
