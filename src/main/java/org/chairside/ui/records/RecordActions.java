package org.chairside.ui.records;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;

/** What can be done with the marked session: a button each, or, where large text leaves no room for them, one menu. */
final class RecordActions {
    private final UiContext ui;
    private final ObservableBooleanValue none;
    private final List<Button> buttons = new ArrayList<>();
    private final MenuButton menu = new MenuButton();

    /** @param none whether no session is marked */
    RecordActions(UiContext ui, ObservableBooleanValue none) {
        this.ui = ui;
        this.none = none;
        prepare(menu, "records-actions");
        menu.setText(ui.text("records.actions"));
        narrow(false);
    }

    RecordActions with(String word, Shortcut key, Runnable act) {
        String words = ui.text("records.log", ui.text("records.log." + word), key.keys());
        Button button = new Button(words);
        prepare(button, "records-log-" + word);
        button.setOnAction(_ -> act.run());
        buttons.add(button);
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> act.run());
        menu.getItems().add(item);
        return this;
    }

    private void prepare(Control control, String id) {
        control.setId(id);
        control.setMinWidth(Region.USE_PREF_SIZE);
        control.disableProperty().bind(none);
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(buttons);
        nodes.add(menu);
        return nodes;
    }

    void narrow(boolean isNarrow) {
        buttons.forEach(each -> shown(each, !isNarrow));
        shown(menu, isNarrow);
    }

    private static void shown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
