package org.chairside.ui.start;

import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A control with its label above, what it means below, and what is wrong with it, said right there. */
final class FieldBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final VBox root = new VBox();
    private final Control control;
    private final Label echo = new Label();
    private final Label problem = new Label();
    private final String name;

    FieldBox(String name, Control control, String style) {
        this.name = name;
        this.control = control;
        Label label = new Label(name);
        label.getStyleClass().add("lbl");
        label.setLabelFor(control);
        echo.getStyleClass().add("start-echo");
        problem.getStyleClass().add("start-problem");
        for (Label each : new Label[] {echo, problem}) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        control.setMaxWidth(Double.MAX_VALUE);
        root.getChildren().addAll(label, control, echo, problem);
        root.getStyleClass().addAll("start-field", style);
        echo("");
        problem("");
    }

    Node root() {
        return root;
    }

    Control control() {
        return control;
    }

    void echo(String words) {
        say(echo, words);
        speak();
    }

    void problem(Field field, Map<Field, String> problems) {
        problem(Optional.ofNullable(problems.get(field)).orElse(""));
    }

    private void problem(String words) {
        say(problem, words);
        control.pseudoClassStateChanged(INVALID, !words.isEmpty());
        speak();
    }

    private void speak() {
        control.setAccessibleText(
                String.join(". ", name, echo.getText(), problem.getText()).replaceAll("(\\. )+$", ""));
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
