package org.chairside.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A control with its label above and, below, why what stands in it will not do. The focus stays where it was. */
public final class Field {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final VBox root = new VBox();
    private final HBox row = new HBox();
    private final Control control;
    private final Label refusal = new Label();
    private final String help;
    private final Label hint;

    /**
     * @param label without a colon
     * @param help said after the label by a screen reader and shown below it; empty for none
     */
    public Field(String label, String help, Control control) {
        this.control = control;
        this.help = help;
        Label heading = new Label(label);
        heading.getStyleClass().add("field-label");
        heading.setLabelFor(control);
        heading.setWrapText(true);
        control.setAccessibleText(label);
        control.setAccessibleHelp(help);
        control.setMaxWidth(Double.MAX_VALUE);
        refusal.getStyleClass().add("field-refusal");
        refusal.setWrapText(true);
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        refusal.setGraphic(Glyph.WARNING.node());
        Level.HIGH.on(refusal.getGraphic());
        hint = new Label(help);
        hint.getStyleClass().add("lbl");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        root.getStyleClass().add("field");
        row.getStyleClass().add("field-row");
        row.getChildren().add(control);
        HBox.setHgrow(control, Priority.ALWAYS);
        root.getChildren().addAll(heading, row, hint, refusal);
        refuse("");
    }

    public Node root() {
        return root;
    }

    /** Puts a button to the right of the control. */
    public void beside(Node button) {
        row.getChildren().add(button);
    }

    /** Says below the control why it will not do; empty takes it back. */
    public void refuse(String why) {
        refusal.setText(why);
        show(refusal, !why.isEmpty());
        show(hint, why.isEmpty() && !help.isEmpty());
        control.pseudoClassStateChanged(INVALID, !why.isEmpty());
        control.setAccessibleHelp(why.isEmpty() ? help : why);
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
