package org.chairside.ui.start;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.Go;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.FormField;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.Offers;
import org.chairside.ui.kit.UiContext;

/** Go, delay or cancel, by one key each; who decided it, and why. */
final class GoFields {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final UiContext ui;
    private final GoModel go;
    private final Runnable next;
    private final List<Node> nodes;
    private final Map<Go, Button> choices = new EnumMap<>(Go.class);
    private final Label problem = new Label();
    private final TextField by = new LineField(TextUse.PERSON);
    private final TextField reason = new LineField(TextUse.REASON);
    private final FormField byBox;
    private final FormField reasonBox;

    GoFields(UiContext ui, StartModel model, Runnable next) {
        this.ui = ui;
        this.go = model.parts().go();
        this.next = next;
        by.setId("start-decided-by");
        by.textProperty().bindBidirectional(go.decidedByProperty());
        reason.setId("start-reason");
        reason.textProperty().bindBidirectional(go.reasonProperty());
        byBox = new FormField(ui.text("start.decided-by"), by, "start-decided");
        byBox.below(new Offers(byBox, by, go.physicians(), go.decidedByProperty()::set, this::afterName).root());
        reasonBox = new FormField(ui.text("start.reason"), reason, "start-decided");
        FieldKeys.onEnter(reason, next);
        nodes = List.of(choices(), byBox.root(), reasonBox.root());
        go.goProperty().subscribe(this::show);
        model.problemsProperty().subscribe(this::problems);
    }

    private Node choices() {
        HBox row = new HBox();
        row.getStyleClass().add("start-choices");
        for (Go each : Go.values()) {
            String name = each.name().toLowerCase(Locale.ROOT);
            Button button = new Button(ui.text("start.go." + name));
            button.setId("start-go-" + name);
            button.getStyleClass().add("choice");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> decide(each));
            FieldKeys.onEnter(button, () -> decide(each));
            choices.put(each, button);
            row.getChildren().add(button);
        }
        row.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        FieldKeys.typeInto(row, by);
        Label label = new Label(ui.text("start.go"));
        label.getStyleClass().add("lbl");
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(label, row, problem);
        box.getStyleClass().addAll("form-field", "start-go");
        return box;
    }

    private void typed(KeyEvent event) {
        for (Go each : Go.values()) {
            String key = ui.text("start.go." + each.name().toLowerCase(Locale.ROOT) + ".key");
            if (event.getCharacter().equalsIgnoreCase(key)) {
                event.consume();
                decide(each);
            }
        }
    }

    private void decide(Go what) {
        go.decide(what);
        if (by.getText().isBlank()) {
            by.requestFocus();
        } else {
            afterName();
        }
    }

    private void afterName() {
        if (go.wantsReason() && reason.getText().isBlank()) {
            reason.requestFocus();
        } else {
            next.run();
        }
    }

    private void show(Optional<Go> chosen) {
        choices.forEach((each, button) -> {
            boolean is = chosen.equals(Optional.of(each));
            button.pseudoClassStateChanged(CHOSEN, is);
            button.setAccessibleText(ui.text(is ? "start.go.spoken.chosen" : "start.go.spoken", button.getText()));
        });
        boolean wanted = go.wantsReason();
        reasonBox.root().setVisible(wanted);
        reasonBox.root().setManaged(wanted);
    }

    private void problems(Map<StartField, String> found) {
        String words = Optional.ofNullable(found.get(StartField.GO)).orElse("");
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
        byBox.problem(Optional.ofNullable(found.get(StartField.DECIDED_BY)).orElse(""));
        reasonBox.problem(Optional.ofNullable(found.get(StartField.REASON)).orElse(""));
    }

    /** From left to right. */
    List<Node> nodes() {
        return nodes;
    }

    void places(FaultPlaces places) {
        places.put(StartField.GO, this::focus);
        places.put(StartField.DECIDED_BY, by::requestFocus);
        places.put(StartField.REASON, reason::requestFocus);
    }

    void focus() {
        choices.get(Go.GO).requestFocus();
    }
}
