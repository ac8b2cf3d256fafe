package org.chairside.ui.firstrun;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.chairside.ui.kit.Field;
import org.chairside.ui.kit.KeyField;
import org.chairside.ui.kit.UiContext;

/** The recovery key, shown this once, and two of its groups typed back from the paper. */
final class KeyPage {
    private final UiContext ui;
    private final Node root;

    KeyPage(UiContext ui, FirstRunModel model) {
        this.ui = ui;
        PaperKey paper = model.keyProperty().get();
        HBox back = new HBox(
                typed(paper.first(), "first-group", model.firstGroupProperty()),
                typed(paper.second(), "second-group", model.secondGroupProperty()));
        back.getStyleClass().add("firstrun-groups");
        root = new Page(ui.text("firstrun.key.title"), ui.text("firstrun.key.words"), groups(paper), back).root();
    }

    Node root() {
        return root;
    }

    private FlowPane groups(PaperKey paper) {
        FlowPane pane = new FlowPane();
        pane.getStyleClass().add("firstrun-key");
        pane.setFocusTraversable(true);
        pane.setAccessibleRole(AccessibleRole.TEXT);
        List<String> spoken = new ArrayList<>();
        List<String> groups = paper.groups();
        for (int group = 1; group <= groups.size(); group++) {
            Label number = new Label(Integer.toString(group));
            number.getStyleClass().add("firstrun-number");
            Label text = new Label(groups.get(group - 1));
            text.getStyleClass().add("firstrun-group");
            spoken.add(ui.text("firstrun.key.group.spoken", group, spelled(text.getText())));
            HBox box = new HBox(number, text);
            box.getStyleClass().add("firstrun-numbered");
            pane.getChildren().add(box);
        }
        pane.setAccessibleText(String.join(". ", spoken));
        return pane;
    }

    private static String spelled(String group) {
        return String.join(" ", group.split(""));
    }

    private Node typed(int group, String id, StringProperty property) {
        KeyField field = new KeyField();
        field.setId(id);
        field.textProperty().bindBidirectional(property);
        return new Field(ui.text("firstrun.key.group", group), "", field).root();
    }
}
