package org.chairside.ui.start;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.ScreeningAnswer.Answer;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.UiContext;

/** One question of the screening with its three answers, and what was said last time. */
final class ScreeningRow extends HBox {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass UNWANTED = PseudoClass.getPseudoClass("unwanted");
    private static final PseudoClass UNASKED = PseudoClass.getPseudoClass("unasked");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final UiContext ui;
    private final Consumer<Answer> answering;
    private final Label words = new Label();
    private final Label said = new Label();
    private final Label before = new Label();
    private final List<Button> answers;
    private final Region sign = Glyph.WARNING.node();
    private ScreeningQuestion shown;

    /** @param answering told what is answered by a click */
    ScreeningRow(UiContext ui, Consumer<Answer> answering) {
        this.ui = ui;
        this.answering = answering;
        this.answers = Stream.of(Answer.YES, Answer.NO, Answer.NOT_ASKED)
                .map(this::button)
                .toList();
        for (Label each : List.of(words, said)) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        said.getStyleClass().add("start-said");
        VBox text = new VBox(words, said);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        before.getStyleClass().add("start-before");
        before.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("start-question");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        getChildren().addAll(sign, text, before);
        getChildren().addAll(answers);
    }

    private String say(Answer answer) {
        return ui.text(key(answer));
    }

    private static String key(Answer answer) {
        return "start.answer." + answer.name().toLowerCase(Locale.ROOT);
    }

    private Button button(Answer answer) {
        Button button = new Button(ui.text(key(answer) + ".short"));
        button.getStyleClass().addAll("quiet", "start-answer");
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(say(answer));
        button.setUserData(answer);
        button.pseudoClassStateChanged(UNASKED, answer == Answer.NOT_ASKED);
        button.setOnAction(_ -> answering.accept(answer));
        return button;
    }

    /**
     * Shows whether the keys are for it.
     *
     * @param entered whether the keyboard comes here when it comes to the list
     */
    void mark(boolean marked, boolean entered) {
        pseudoClassStateChanged(MARKED, marked);
        setFocusTraversable(entered);
    }

    /** Whether it is for the question, whatever was said to it. */
    boolean isOf(ScreeningQuestion question) {
        return shown != null && shown.item().equals(question.item());
    }

    void show(ScreeningQuestion question) {
        if (question.equals(shown)) {
            return;
        }
        shown = question;
        words.setText(question.item().text());
        show(said, said(question));
        show(
                before,
                question.last()
                        .map(last -> ui.text("start.answer.before", ui.text(key(last.answer()) + ".short")))
                        .orElse(""));
        answers.forEach(
                each -> each.pseudoClassStateChanged(CHOSEN, question.answer().equals(each.getUserData())));
        pseudoClassStateChanged(UNWANTED, question.isUnwanted());
        sign.setVisible(question.isUnwanted());
        sign.setManaged(question.isUnwanted());
        setAccessibleText(ui.text(
                "start.question.spoken",
                question.item().text(),
                say(question.answer()),
                before.getText(),
                said.getText()));
    }

    /** Today's remark and decision; where there is none yet, what was remarked last time. */
    private String said(ScreeningQuestion question) {
        String decision = !question.isForPhysician()
                ? ""
                : question.ruling().isComplete()
                        ? ui.text(
                                question.isStopped() ? "start.ruling.stop" : "start.ruling.go",
                                question.ruling().by(),
                                question.ruling().reason())
                        : ui.text("start.ruling.missing");
        String remark = question.remark().isBlank()
                ? question.last()
                        .filter(last -> !last.remark().isBlank())
                        .map(last -> ui.text("start.remark.before", last.remark()))
                        .orElse("")
                : question.remark();
        return Stream.of(remark, decision)
                .filter(each -> !each.isBlank())
                .reduce((one, other) -> one + " \u00b7 " + other)
                .orElse("");
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
