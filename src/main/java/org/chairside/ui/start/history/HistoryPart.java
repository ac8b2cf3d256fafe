package org.chairside.ui.start.history;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.FormField;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;

/** Two lists to go through: {@code =} takes the one recorded before, and {@code ?} says that it was not asked. */
public final class HistoryPart {
    private final UiContext ui;
    private final FlowPane root = new FlowPane();
    private final HistoryModel model;
    private final TextField allergies;
    private final TextField medications;

    /** @param next after the last field */
    public HistoryPart(UiContext ui, HistoryModel model, Runnable next) {
        this.ui = ui;
        this.model = model;
        medications = field("start-medications", TextUse.MEDICATIONS, model.medications(), next);
        allergies =
                field("start-known-allergies", TextUse.ALLERGIES, model.allergies(), () -> medications.requestFocus());
        Node known = part("start.allergies", allergies, model.allergies(), () -> medications.requestFocus());
        Node taken = part("start.medications", medications, model.medications(), next);
        known.visibleProperty().bind(model.returningProperty());
        known.managedProperty().bind(model.returningProperty());
        root.getStyleClass().add("start-row");
        root.getChildren().addAll(known, taken);
    }

    private TextField field(String id, TextUse use, ReviewedList list, Runnable next) {
        TextField field = new LineField(use);
        field.setId(id);
        field.textProperty().bindBidirectional(list.textProperty());
        field.promptTextProperty()
                .bind(Bindings.when(list.notAskedProperty())
                        .then(ui.text("start.history.not-asked"))
                        .otherwise(ui.text("start.allergies.prompt")));
        FieldKeys.onSame(field, () -> {
            if (list.sameAsBefore()) {
                next.run();
            }
        });
        FieldKeys.onUnasked(field, () -> {
            list.leaveUnasked();
            next.run();
        });
        FieldKeys.onEnter(field, next);
        return field;
    }

    private Node part(String key, TextField field, ReviewedList list, Runnable next) {
        FormField box = new FormField(ui.text(key), field, "start-history");
        Button same = button(field.getId() + "-same", () -> {
            list.sameAsBefore();
            next.run();
        });
        same.textProperty().bind(list.beforeProperty().map(words -> ui.text("start.history.same", words)));
        same.setWrapText(true);
        same.maxWidthProperty().bind(field.widthProperty());
        same.setMinHeight(Region.USE_PREF_SIZE);
        same.visibleProperty().bind(list.beforeProperty().map(words -> !words.isEmpty()));
        same.managedProperty().bind(same.visibleProperty());
        Button unasked = button(field.getId() + "-unasked", () -> {
            list.leaveUnasked();
            next.run();
        });
        unasked.setText(ui.text("start.history.unasked"));
        FlowPane buttons = new FlowPane(same, unasked);
        buttons.getStyleClass().add("start-history-acts");
        box.below(buttons);
        return box.root();
    }

    private static Button button(String id, Runnable act) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add("link");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /** The two lists. */
    public Node root() {
        return root;
    }

    /** At the first list that is asked here. */
    public void focus() {
        (model.returningProperty().get() ? allergies : medications).requestFocus();
    }
}
