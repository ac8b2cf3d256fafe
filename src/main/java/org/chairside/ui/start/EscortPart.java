package org.chairside.ui.start;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.FormField;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;

/** Who takes the patient home; {@code =} takes who did last time. */
final class EscortPart {
    private final VBox root = new VBox();
    private final TextField name;

    EscortPart(UiContext ui, EscortModel escort, Runnable next) {
        name = field("start-escort", TextUse.PERSON, escort.nameProperty());
        TextField phone = field("start-escort-phone", TextUse.PHONE, escort.phoneProperty());
        TextField relation = field("start-escort-relation", TextUse.RELATION, escort.relationProperty());
        FormField nameBox = new FormField(ui.text("start.escort"), name, "start-third");
        for (TextField each : List.of(name, phone, relation)) {
            FieldKeys.onSame(each, () -> {
                if (escort.sameAsLastTime()) {
                    next.run();
                }
            });
        }
        FieldKeys.onEnter(name, () -> {
            if (name.getText().isBlank()) {
                next.run();
            } else {
                phone.requestFocus();
            }
        });
        FieldKeys.onEnter(phone, relation::requestFocus);
        FieldKeys.onEnter(relation, next);
        FlowPane row = new FlowPane();
        row.getStyleClass().add("start-row");
        row.getChildren()
                .addAll(
                        nameBox.root(),
                        new FormField(ui.text("start.escort.phone"), phone, "start-third").root(),
                        new FormField(ui.text("start.escort.relation"), relation, "start-third").root());
        root.getStyleClass().add("start-part");
        LastTimeHint before =
                new LastTimeHint(escort.beforeProperty(), escort.nameProperty().map(String::isBlank));
        root.getChildren().addAll(row, before.root());
    }

    private static TextField field(String id, TextUse use, StringProperty value) {
        TextField field = new LineField(use);
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    Node root() {
        return root;
    }

    void focus() {
        name.requestFocus();
    }
}
