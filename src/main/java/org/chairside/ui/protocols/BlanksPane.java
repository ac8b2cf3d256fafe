package org.chairside.ui.protocols;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.chairside.model.Protocol;
import org.chairside.model.text.CleanText;
import org.chairside.model.text.TextUse;
import org.chairside.protocol.Part;
import org.chairside.ui.kit.Focus;
import org.chairside.ui.kit.FormField;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;

/** The blanks of one part. What is typed is taken by Enter or on leaving the field; what is no value is said below it. */
final class BlanksPane {
    private final UiContext kit;
    private final PartForm form;
    private final Consumer<Part> changed;
    private final VBox blanks = new VBox();
    private final ScrollPane root = new ScrollPane(blanks);
    private final List<Control> controls = new ArrayList<>();

    /** @param changed told of the part as it is now wanted */
    BlanksPane(UiContext kit, Consumer<Part> changed) {
        this.kit = kit;
        this.form = new PartForm(kit);
        this.changed = changed;
        blanks.getStyleClass().add("protocols-blanks");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        Focus.follow(root);
    }

    Node root() {
        return root;
    }

    /** Shows the blanks of a part; the keyboard stays in the same one if it was in one. */
    void show(Part part, Protocol of) {
        int focused = focused();
        blanks.getChildren().clear();
        controls.clear();
        for (Blank blank : form.of(part, of)) {
            add(blank);
        }
        if (focused >= 0 && focused < controls.size()) {
            controls.get(focused).requestFocus();
        }
    }

    /** Shows nothing but why. */
    void say(String words) {
        controls.clear();
        Label label = WrappedText.label(words);
        label.getStyleClass().add("muted");
        blanks.getChildren().setAll(label);
    }

    void focus() {
        controls.stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** The field that has, or is about to have, the keyboard. */
    private int focused() {
        return root.getScene() == null ? -1 : controls.indexOf(root.getScene().getFocusOwner());
    }

    private void add(Blank blank) {
        Control control = blank.isTyped() ? typed(blank) : chosen(blank);
        controls.add(control);
        control.setId("blank-" + blank.name());
        FormField field = new FormField(kit.text(blank.label()), control, "protocols-blank");
        control.setUserData(field);
        blanks.getChildren().add(field.root());
    }

    private Control typed(Blank blank) {
        TextField field = new LineField(TextUse.PROTOCOL_TEXT);
        field.setText(blank.value());
        Runnable take = () -> {
            if (CleanText.line(field.getText()).equals(blank.value())) {
                problem(field, "");
                return;
            }
            Optional<Part> part = blank.filled().apply(field.getText());
            problem(field, part.isPresent() ? "" : kit.text("protocols.blank.refused"));
            part.ifPresent(changed);
        };
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                take.run();
            }
        });
        field.focusedProperty().addListener((_, _, now) -> {
            if (!now && field.getScene() != null) {
                take.run();
            }
        });
        return field;
    }

    private static void problem(Control control, String words) {
        if (control.getUserData() instanceof FormField field) {
            field.problem(words);
        }
    }

    private Control chosen(Blank blank) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(blank.choices());
        box.setValue(blank.value());
        box.valueProperty().addListener((_, before, now) -> {
            if (now != null && !now.equals(before)) {
                blank.filled().apply(now).ifPresent(changed);
            }
        });
        return box;
    }
}
