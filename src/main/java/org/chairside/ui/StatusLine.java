package org.chairside.ui;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chairside.ui.kit.UiContext;

/** The line below: what last happened, to be found by the keyboard and by a screen reader, and what the program is not. */
final class StatusLine {
    private final HBox root = new HBox();
    private final Label said = new Label();

    StatusLine(UiContext ui) {
        said.setId("statusLine");
        said.setAccessibleRole(AccessibleRole.TEXT);
        said.setFocusTraversable(true);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Label not = new Label(ui.text("shell.footer"));
        not.setMinWidth(Region.USE_PREF_SIZE);
        root.getStyleClass().add("status-line");
        root.getChildren().addAll(said, not);
        say(ui.text("shell.status.ready"));
    }

    Node root() {
        return root;
    }

    void say(String words) {
        said.setText(words);
        said.setAccessibleText(words);
        said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
