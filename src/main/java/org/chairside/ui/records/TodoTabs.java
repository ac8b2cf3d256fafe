package org.chairside.ui.records;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Level;

/** All sessions, or those of which something is still wanted, each with how many there are. */
final class TodoTabs {
    private final Kit kit;
    private final RecordsModel model;
    private final HBox root = new HBox();
    private final Map<Todo, ToggleButton> tabs = new EnumMap<>(Todo.class);

    TodoTabs(Kit kit, RecordsModel model) {
        this.kit = kit;
        this.model = model;
        root.getStyleClass().add("records-tabs");
        for (Todo todo : Todo.values()) {
            ToggleButton tab = new ToggleButton();
            tab.setId("records-todo-" + todo.key());
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.setOnAction(_ -> model.list(todo));
            tabs.put(todo, tab);
            root.getChildren().add(tab);
        }
        model.foundProperty().subscribe(_ -> show());
    }

    Region root() {
        return root;
    }

    private void show() {
        tabs.forEach((todo, tab) -> {
            RecordsModel.Count count = model.count(todo);
            tab.setText(kit.text("records.todo." + todo.key(), count.all()));
            tab.setAccessibleText(kit.text("records.todo.spoken", tab.getText(), count.over()));
            tab.setSelected(model.todo() == todo);
            tab.setGraphic(count.over() > 0 ? Glyph.WARNING.node() : null);
            if (tab.getGraphic() != null) {
                Level.MEDIUM.on(tab.getGraphic());
            }
        });
    }
}
