package org.chairside.ui;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chairside.ui.kit.UiContext;

/** The line below: what last happened, to be found by the keyboard and by a screen reader, and what the program is not. */
final class StatusLine {
    private final HBox root = new HBox();
    private final Label said = new Label();
    private final Tooltip tip = new Tooltip();

    StatusLine(UiContext ui) {
        said.setId("statusLine");
        said.setAccessibleRole(AccessibleRole.TEXT);
        said.setFocusTraversable(true);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Label not = new Label(ui.text("shell.footer"));
        not.setMinWidth(Region.USE_PREF_SIZE);
        said.setMinWidth(0);
        said.setTooltip(tip);
        root.getStyleClass().add("status-line");
        root.getChildren().addAll(said, not);
        say(ui.text("shell.status.ready"));
    }

    Node root() {
        return root;
    }

    /**
     * Says which screen this is; without letters where the line stands within the screen, which shows that itself.
     *
     * @param within whether the screen has it in its own foot
     */
    void enter(String title, boolean within) {
        say(title);
        if (within) {
            said.setText("");
        }
    }

    void say(String words) {
        said.setText(words);
        tip.setText(words);
        said.setAccessibleText(words);
        said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
