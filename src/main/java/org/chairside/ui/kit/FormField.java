package org.chairside.ui.kit;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A control of a long form: its label above, below it what was understood, and what is wrong with it, said right there.
 * Both are spoken with the label.
 */
public final class FormField {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final VBox root = new VBox();
    private final Control control;
    private final Label label = new Label();
    private final Label echo = new Label();
    private final Label problem = new Label();

    /** @param style the class that gives its width */
    public FormField(String name, Control control, String style) {
        this.control = control;
        label.setText(name);
        label.getStyleClass().add("lbl");
        label.setLabelFor(control);
        echo.getStyleClass().add("form-echo");
        problem.getStyleClass().add("form-problem");
        for (Label each : new Label[] {echo, problem}) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        control.setMaxWidth(Double.MAX_VALUE);
        root.getChildren().addAll(label, control, echo, problem);
        root.getStyleClass().addAll("form-field", style);
        echo("");
        problem("");
    }

    public Node root() {
        return root;
    }

    public Control control() {
        return control;
    }

    /** Puts something right below the control: what it offers, or what was taken. */
    public void below(Node node) {
        root.getChildren().add(2, node);
    }

    /** Puts something to the right of the control. */
    public void beside(Node node) {
        HBox both = new HBox();
        both.getStyleClass().add("form-beside");
        root.getChildren().set(1, both);
        HBox.setHgrow(control, Priority.ALWAYS);
        both.getChildren().addAll(control, node);
    }

    /** What was understood, or what stood there last time; empty for nothing. */
    public void echo(String words) {
        say(echo, words);
        speak();
    }

    /** What is wrong with it; empty for nothing. */
    public void problem(String words) {
        say(problem, words);
        control.pseudoClassStateChanged(INVALID, !words.isEmpty());
        speak();
    }

    private void speak() {
        control.setAccessibleText(Stream.of(label, echo, problem)
                .map(Label::getText)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". ")));
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
