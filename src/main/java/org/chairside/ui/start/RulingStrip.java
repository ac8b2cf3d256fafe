package org.chairside.ui.start;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.FormField;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.Offers;
import org.chairside.ui.kit.UiContext;

/** Below the screening, for the question that is marked: a remark, and what a physician decided on the answer. */
final class RulingStrip {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final UiContext ui;
    private final ScreeningModel model;
    private final FlowPane root = new FlowPane();
    private final TextField remark = new LineField(TextUse.REMARK);
    private final Button may;
    private final Button mayNot;
    private final TextField by = new LineField(TextUse.PERSON);
    private final TextField reason = new LineField(TextUse.REASON);
    private final HBox choices = new HBox();
    private final List<Node> decision;
    private OptionalInt marked = OptionalInt.empty();
    private boolean showing;

    /**
     * @param back gives the keyboard back to the list
     */
    RulingStrip(UiContext ui, ScreeningModel model, Runnable back) {
        this.ui = ui;
        this.model = model;
        remark.setId("start-remark");
        by.setId("start-ruled-by");
        reason.setId("start-ruled-because");
        typing(remark, model::remark);
        typing(by, (index, text) -> model.rule(index, each -> each.by(text)));
        typing(reason, (index, text) -> model.rule(index, each -> each.because(text)));
        FieldKeys.onEnter(remark, back);
        FieldKeys.onEnter(reason, back);
        may = choice("start.ruling.may", true);
        mayNot = choice("start.ruling.may-not", false);
        decision = decision();
        root.getStyleClass().addAll("start-row", "start-ruling");
        root.getChildren().add(new FormField(ui.text("start.remark"), remark, "start-said-field").root());
        root.getChildren().addAll(decision);
        model.questions().subscribe(this::show);
        show();
    }

    private List<Node> decision() {
        choices.getStyleClass().add("start-choices");
        choices.getChildren().addAll(may, mayNot);
        choices.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            String letter = event.getCharacter().toLowerCase(Locale.ROOT);
            if (letter.equals("y") || letter.equals("n")) {
                event.consume();
                decide(letter.equals("y"));
            }
        });
        FieldKeys.typeInto(choices, by);
        choices.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE) {
                event.consume();
                marked.ifPresent(index -> model.rule(index, ScreeningRuling::unsaid));
            }
        });
        Label label = new Label(ui.text("start.ruling"));
        label.getStyleClass().add("lbl");
        VBox box = new VBox(label, choices);
        box.getStyleClass().add("form-field");
        FormField byBox = new FormField(ui.text("start.ruling.by"), by, "start-said-field");
        byBox.below(new Offers(byBox, by, model.physicians(), by::setText, reason::requestFocus).root());
        return List.of(
                box, byBox.root(), new FormField(ui.text("start.ruling.because"), reason, "start-said-field").root());
    }

    private Button choice(String key, boolean mayGo) {
        Button button = new Button(ui.text(key));
        button.getStyleClass().add("choice");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> decide(mayGo));
        FieldKeys.onEnter(button, () -> decide(mayGo));
        return button;
    }

    private void decide(boolean mayGo) {
        marked.ifPresent(index -> model.rule(index, each -> each.saying(mayGo)));
        (by.getText().isBlank() ? by : reason).requestFocus();
    }

    private void typing(TextField field, BiConsumer<Integer, String> write) {
        field.textProperty().subscribe(text -> {
            if (!showing) {
                marked.ifPresent(index -> write.accept(index, text));
            }
        });
    }

    /** Turns to another question; below zero to none. */
    void mark(int question) {
        marked = question < 0 ? OptionalInt.empty() : OptionalInt.of(question);
        show();
    }

    /** Goes on with the remark: what stands there is not selected, so that a letter more does not replace it. */
    void remark() {
        remark.requestFocus();
        remark.end();
    }

    /** Goes to what is missing of the decision on a question. */
    void complete(int question) {
        mark(question);
        ScreeningRuling ruling = model.questions().get(question).ruling();
        boolean named = !ruling.by().isBlank()
                && model.physicians().problem(ruling.by()).isEmpty();
        (ruling.mayGo().isEmpty() ? may : named ? reason : by).requestFocus();
    }

    /** Goes to the decision, if the answer wants one. */
    void decide() {
        if (decision.getFirst().isVisible()) {
            may.requestFocus();
        }
    }

    private void show() {
        showing = true;
        boolean there =
                marked.isPresent() && marked.getAsInt() < model.questions().size();
        root.setVisible(there);
        root.setManaged(there);
        if (there) {
            show(model.questions().get(marked.getAsInt()));
        }
        showing = false;
    }

    private void show(ScreeningQuestion question) {
        remark.setPromptText(
                ui.text("start.remark.prompt." + question.item().group().name().toLowerCase(Locale.ROOT)));
        set(remark, question.remark());
        set(by, question.ruling().by());
        set(reason, question.ruling().reason());
        decision.forEach(each -> {
            each.setVisible(question.isForPhysician());
            each.setManaged(question.isForPhysician());
        });
        state(may, question, true);
        state(mayNot, question, false);
    }

    private void state(Button button, ScreeningQuestion question, boolean mayGo) {
        boolean is = question.ruling().mayGo().filter(each -> each == mayGo).isPresent();
        button.pseudoClassStateChanged(CHOSEN, is);
        button.setAccessibleText(ui.text(is ? "start.go.spoken.chosen" : "start.go.spoken", button.getText()));
    }

    /** Setting the same text again would move the caret. */
    private static void set(TextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    Region root() {
        return root;
    }
}
