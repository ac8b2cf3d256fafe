package org.chairside.ui.signin;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chairside.staff.Staff;
import org.chairside.ui.kit.UiContext;

/** One tile a person, name and role; exactly one can be chosen. Arrows move, Enter or a click chooses and goes on. */
final class StaffTiles {
    private final UiContext ui;
    private final ObjectProperty<Staff> chosen;
    private final Runnable goOn;
    private final FlowPane root = new FlowPane();
    private final ToggleGroup group = new ToggleGroup();

    StaffTiles(UiContext ui, List<Staff> people, ObjectProperty<Staff> chosen, Runnable goOn) {
        this.ui = ui;
        this.chosen = chosen;
        this.goOn = goOn;
        root.getStyleClass().add("signin-tiles");
        people.forEach(person -> root.getChildren().add(tile(person)));
        chosen.subscribe(this::mark);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
    }

    Node root() {
        return root;
    }

    private ToggleButton tile(Staff person) {
        Label name = new Label(person.name());
        name.getStyleClass().add("signin-name");
        Label role = new Label(ui.words().role(person.role()));
        role.getStyleClass().add("lbl");
        VBox words = new VBox(name, role);
        words.getStyleClass().add("signin-words");
        ToggleButton tile = new ToggleButton();
        tile.getStyleClass().add("signin-tile");
        tile.setGraphic(words);
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.setAccessibleText(ui.text("signin.tile.spoken", person.name(), role.getText()));
        tile.setUserData(person);
        tile.setToggleGroup(group);
        tile.setOnAction(_ -> choose(tile, person));
        return tile;
    }

    private void mark(Staff person) {
        for (Toggle tile : group.getToggles()) {
            if (tile.getUserData().equals(person)) {
                group.selectToggle(tile);
            }
        }
    }

    private void choose(ToggleButton tile, Staff person) {
        tile.setSelected(true);
        chosen.set(person);
        goOn.run();
    }

    private void arrows(KeyEvent event) {
        List<Toggle> tiles = group.getToggles();
        int at = tiles.indexOf(root.getScene().getFocusOwner());
        int step = stepOf(event.getCode());
        if (at >= 0 && event.getCode() == KeyCode.ENTER) {
            event.consume();
            ((ToggleButton) tiles.get(at)).fire();
        } else if (at >= 0 && step != 0) {
            event.consume();
            ((Node) tiles.get(Math.floorMod(at + step, tiles.size()))).requestFocus();
        }
    }

    private static int stepOf(KeyCode key) {
        if (key == KeyCode.RIGHT || key == KeyCode.DOWN) {
            return 1;
        }
        return key == KeyCode.LEFT || key == KeyCode.UP ? -1 : 0;
    }
}
