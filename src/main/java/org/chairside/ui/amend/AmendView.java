package org.chairside.ui.amend;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.text.TextUse;
import org.chairside.ui.entry.Answer;
import org.chairside.ui.entry.AnswerView;
import org.chairside.ui.entry.EchoView;
import org.chairside.ui.entry.KeyChoices;
import org.chairside.ui.entry.KeyStrip;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;

/** Puts one entry right, below the line: its text, then one key for the reason. */
final class AmendView {
    private final UiContext ui;
    private final AmendModel model;
    private final VBox root = new VBox();
    private final TextField field = new LineField(TextUse.ENTRY_LINE);
    private final Label was = new Label();
    private final AnswerView answer;
    private final KeyStrip reasons;
    private final KeyStrip again;
    private final HBox editing;
    private final HBox detail;
    private final Label becomes = new Label();

    AmendView(UiContext ui, AmendModel model) {
        this.ui = ui;
        this.model = model;
        this.answer = new AnswerView(ui, this::enter, this::take);
        this.reasons = new KeyStrip(ui, ui.text("session.amend.why"));
        this.detail = new HBox(was, new EchoView(model.hint(), model.echoProperty()).root());
        detail.getStyleClass().add("strip-row");
        becomes.getStyleClass().addAll("t-small", "muted");
        field.setId("amend-line");
        field.getStyleClass().add("amend-line");
        field.setAccessibleText(ui.text("session.amend.field"));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().bindBidirectional(model.textProperty());
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                model.enter();
            }
        });
        Button withdraw = new Button(ui.text("session.amend.withdraw"));
        withdraw.setId("withdraw");
        withdraw.getStyleClass().add("quiet");
        withdraw.setOnAction(_ -> model.withdraw());
        was.getStyleClass().addAll("t-small", "muted");
        editing = new HBox(label("session.amend"), field, withdraw);
        editing.getStyleClass().add("strip-row");
        this.again = new KeyStrip(ui, ui.text("session.amend.again"));
        AmendReason.AMENDING.forEach(reason -> reasons.add(ui.text(reason.key()), () -> model.because(reason)));
        AmendReason.REINSTATING.forEach(reason -> again.add(ui.text(reason.key()), () -> model.because(reason)));
        root.getStyleClass().add("amend");
        root.setId("amend");
        model.stepProperty().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    private void enter() {
        model.enter();
        if (root.getChildren().contains(editing)) {
            focus();
        }
    }

    private void take(Answer.Offer offer) {
        model.textProperty().set(offer.line());
        focus();
    }

    void focus() {
        if (model.stepProperty().get() instanceof AmendModel.Step.Reason reason) {
            (reason.reinstates() ? again : reasons).focus();
            return;
        }
        // A field that gets its skin after the focus selects all of its text, and the next key would replace it.
        field.applyCss();
        field.requestFocus();
        field.end();
    }

    /** The reasons while one is wanted. */
    Optional<KeyChoices> choices() {
        return model.stepProperty().get() instanceof AmendModel.Step.Reason step
                ? Optional.of(step.reinstates() ? again : reasons)
                : Optional.empty();
    }

    private void show(AmendModel.Step step) {
        switch (step) {
            case AmendModel.Step.Closed _ -> root.getChildren().clear();
            case AmendModel.Step.Editing(String before) -> {
                was.setText(ui.text("session.amend.was", before));
                below(editing, detail);
            }
            case AmendModel.Step.Answered(Answer said) -> {
                answer.show(said, model.textProperty().get());
                below(editing, answer.root());
            }
            case AmendModel.Step.Reason reason -> {
                becomes.setText(model.becomes(reason));
                KeyStrip why = reason.reinstates() ? again : reasons;
                below(why.root(), becomes);
                why.focus();
            }
        }
    }

    private void below(Region first, Region second) {
        if (!root.getChildren().equals(java.util.List.of(first, second))) {
            boolean typing = field.isFocused();
            root.getChildren().setAll(first, second);
            if (typing && editing.equals(first)) {
                field.requestFocus();
                field.end();
            }
        }
    }

    private Label label(String key) {
        Label label = new Label(ui.text(key));
        label.getStyleClass().add("strong");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
