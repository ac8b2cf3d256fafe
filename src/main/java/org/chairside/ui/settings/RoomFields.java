package org.chairside.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.layout.FlowPane;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.FormField;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;

/** A field for the name of each room; what is typed is taken when the field is left. */
final class RoomFields {
    private final UiContext ui;
    private final RoomNames rooms;
    private final FlowPane root = new FlowPane();
    private final List<LineField> inputs = new ArrayList<>();
    private final List<FormField> fields = new ArrayList<>();

    RoomFields(UiContext ui, RoomNames rooms) {
        this.ui = ui;
        this.rooms = rooms;
        root.getStyleClass().add("settings-rooms");
        for (int at = 0; at < rooms.all().size(); at++) {
            add(at);
        }
        List<Control> all = List.copyOf(inputs);
        FieldKeys.chain(all, () -> all.getFirst().requestFocus());
        show();
    }

    private void add(int at) {
        LineField input = new LineField(TextUse.ROOM);
        input.setId("settings-room-" + (at + 1));
        FormField field = new FormField(ui.text("settings.room.name", at + 1), input, "settings-room");
        input.focusedProperty().addListener((_, _, inside) -> {
            if (!inside) {
                take(at);
            }
        });
        inputs.add(input);
        fields.add(field);
        root.getChildren().add(field.root());
    }

    private void take(int at) {
        fields.get(at).problem(rooms.rename(at, inputs.get(at).getText()));
    }

    /** Takes what was typed and not left yet. */
    void take() {
        for (int at = 0; at < inputs.size(); at++) {
            take(at);
        }
    }

    Node root() {
        return root;
    }

    /** Shows the names that hold. */
    void show() {
        for (int at = 0; at < inputs.size(); at++) {
            LineField input = inputs.get(at);
            if (!input.getText().strip().equals(rooms.all().get(at))) {
                input.setText(rooms.all().get(at));
            }
            input.setEditable(!rooms.isInUse(at));
            fields.get(at).problem("");
            fields.get(at).echo(rooms.isInUse(at) ? ui.text("settings.room.in-use") : "");
        }
    }

    /** What was typed and is not taken, in words. */
    List<String> unsaved() {
        return IntStream.range(0, inputs.size())
                .filter(at ->
                        !inputs.get(at).getText().strip().equals(rooms.all().get(at)))
                .mapToObj(at -> ui.text(
                        "settings.room.unsaved",
                        at + 1,
                        inputs.get(at).getText().strip()))
                .toList();
    }
}
