package org.chairside.ui.start;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.ScreeningAnswer.Answer;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.UiContext;

/** One question of the screening with its three answers, and what was said last time. */
final class ScreeningCell extends ListCell<ScreeningQuestion> {
    private static final PseudoClass UNWANTED = PseudoClass.getPseudoClass("unwanted");
    private static final PseudoClass UNASKED = PseudoClass.getPseudoClass("unasked");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double SCROLL_BAR = 14;

    private final UiContext ui;
    private final Answering list;
    private final Label group = new Label();
    private final Label words = new Label();
    private final Label said = new Label();
    private final Label before = new Label();
    private final List<Button> answers;
    private final Region sign = Glyph.WARNING.node();
    private final HBox row = new HBox();
    private final VBox all = new VBox(group, row);

    /** What a cell asks of its list. */
    interface Answering {
        void answer(int index, Answer answer);

        /** Whether this question is the first of its group and names it. */
        boolean isFirstOfGroup(int index);

        double width();
    }

    ScreeningCell(UiContext ui, Answering list) {
        this.ui = ui;
        this.list = list;
        this.answers = Stream.of(Answer.YES, Answer.NO, Answer.NOT_ASKED)
                .map(this::button)
                .toList();
        group.getStyleClass().addAll("t-region", "start-group");
        words.setWrapText(true);
        said.setWrapText(true);
        said.getStyleClass().add("start-said");
        VBox text = new VBox(words, said);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        before.getStyleClass().add("start-before");
        before.setMinWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().add("start-question");
        row.getChildren().addAll(sign, text, before);
        row.getChildren().addAll(answers);
        setPrefWidth(0);
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
        button.setOnAction(_ -> list.answer(getIndex(), answer));
        return button;
    }

    /** A long question takes two lines. */
    @Override
    protected double computePrefHeight(double width) {
        double whole = getWidth() > SCROLL_BAR ? getWidth() : list.width() - SCROLL_BAR;
        double room = whole - snappedLeftInset() - snappedRightInset();
        return isEmpty()
                ? super.computePrefHeight(width)
                : all.prefHeight(room) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(ScreeningQuestion question, boolean empty) {
        super.updateItem(question, empty);
        if (empty || question == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        show(group, list.isFirstOfGroup(getIndex()) ? ui.text(key(question)) : "");
        words.setText(question.item().text());
        show(said, said(question));
        before.setText(question.last()
                .map(last -> ui.text("start.answer.before", ui.text(key(last.answer()) + ".short")))
                .orElse(""));
        before.setManaged(question.last().isPresent());
        answers.forEach(
                each -> each.pseudoClassStateChanged(CHOSEN, question.answer().equals(each.getUserData())));
        row.pseudoClassStateChanged(UNWANTED, question.isUnwanted());
        sign.setVisible(question.isUnwanted());
        sign.setManaged(question.isUnwanted());
        setAccessibleText(ui.text(
                "start.question.spoken",
                question.item().text(),
                say(question.answer()),
                before.getText(),
                said.getText()));
        setGraphic(all);
    }

    private static String key(ScreeningQuestion question) {
        return "start.group." + question.item().group().name().toLowerCase(Locale.ROOT);
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
