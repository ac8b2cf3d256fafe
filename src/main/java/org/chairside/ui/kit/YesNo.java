package org.chairside.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A question a person answers with yes or no, by button or with Y and N. Nothing is chosen until somebody does. */
public final class YesNo {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final UiContext ui;
    private final String question;
    private final Property<Optional<Boolean>> answer;
    private final Runnable next;
    private final VBox root = new VBox();
    private final Label problem = new Label();
    private final Button yes;
    private final Button no;

    /**
     * @param id of the question; its buttons are {@code id-yes} and {@code id-no}
     * @param next after an answer
     */
    public YesNo(UiContext ui, String id, String question, Property<Optional<Boolean>> answer, Runnable next) {
        this.ui = ui;
        this.question = question;
        this.answer = answer;
        this.next = next;
        yes = button("yes", id, true);
        no = button("no", id, false);
        Label words = new Label(question);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words, yes, no);
        row.getStyleClass().add("yes-no");
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        root.getChildren().addAll(row, problem);
        problem("");
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        answer.subscribe(this::show);
    }

    private Button button(String which, String id, boolean says) {
        Button button = new Button(ui.text(says ? "answer.yes" : "answer.no"));
        button.setId(id + "-" + which);
        button.getStyleClass().add("choice");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> say(says));
        FieldKeys.onEnter(button, next);
        return button;
    }

    private void typed(KeyEvent event) {
        String letter = event.getCharacter().toLowerCase(Locale.ROOT);
        if (letter.equals("y") || letter.equals("n")) {
            event.consume();
            say(letter.equals("y"));
        }
    }

    private void say(boolean says) {
        answer.setValue(Optional.of(says));
        next.run();
    }

    private void show(Optional<Boolean> said) {
        for (Button each : List.of(yes, no)) {
            boolean is = said.filter(says -> says == each.equals(yes)).isPresent();
            each.pseudoClassStateChanged(CHOSEN, is);
            String spoken = ui.text(is ? "answer.spoken.chosen" : "answer.spoken", question, each.getText());
            each.setAccessibleText(problem.getText().isEmpty() ? spoken : spoken + ". " + problem.getText());
        }
    }

    public Node root() {
        return root;
    }

    /** What is wrong with it; empty for nothing. */
    public void problem(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
        show(answer.getValue());
    }

    /** Waits here for Y or N. */
    public void focus() {
        yes.requestFocus();
    }
}
