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

/**
 * The blanks of one part. What is typed is taken by Enter and by leaving the field, in whatever way that is left; what is no
 * value is said below it and stays until it is put right or taken back.
 */
final class BlanksPane {
    private final UiContext ui;
    private final PartForm form;
    private final Consumer<Part> changed;
    private final VBox blanks = new VBox();
    private final ScrollPane root = new ScrollPane(blanks);
    private final List<Control> controls = new ArrayList<>();
    private final List<Typed> typed = new ArrayList<>();
    private int showings;
    private RefusedTexts refused = new RefusedTexts();

    /** A blank that is typed into, with its field. */
    private record Typed(Part part, Blank blank, TextField field) {
        private boolean isAsItWas() {
            return CleanText.line(field.getText()).equals(blank.value());
        }
    }

    /** @param changed told of the part as it is now wanted */
    BlanksPane(UiContext ui, Consumer<Part> changed) {
        this.ui = ui;
        this.form = new PartForm(ui);
        this.changed = changed;
        blanks.getStyleClass().add("protocols-blanks");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        Focus.follow(root);
    }

    Node root() {
        return root;
    }

    /**
     * Shows the blanks of a part, with what was refused in them; the keyboard stays in the same one if it was in one. What
     * may still stand in those that are shown now is {@link #take() taken} before.
     */
    void show(Part part, Protocol of, RefusedTexts kept) {
        int focused = focused();
        refused = kept;
        blanks.getChildren().clear();
        controls.clear();
        typed.clear();
        showings++;
        for (Blank blank : form.of(part, of)) {
            add(part, blank);
        }
        if (focused >= 0 && focused < controls.size()) {
            controls.get(focused).requestFocus();
        }
    }

    /** Shows nothing but why. */
    void say(String words) {
        controls.clear();
        typed.clear();
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

    private void add(Part part, Blank blank) {
        Control control = blank.isTyped() ? typed(part, blank) : chosen(blank);
        controls.add(control);
        control.setId("blank-" + blank.name());
        FormField field = new FormField(ui.text(blank.label()), control, "protocols-blank");
        control.setUserData(field);
        refused.in(part, blank.name()).ifPresent(_ -> field.problem(ui.text("protocols.blank.refused")));
        blanks.getChildren().add(field.root());
    }

    private Control typed(Part part, Blank blank) {
        TextField field = new LineField(TextUse.PROTOCOL_TEXT);
        field.setText(refused.in(part, blank.name()).orElse(blank.value()));
        Typed shown = new Typed(part, blank, field);
        typed.add(shown);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                take(shown);
            }
        });
        field.focusedProperty().addListener((_, _, now) -> {
            if (!now && field.getScene() != null) {
                take(shown);
            }
        });
        return field;
    }

    /** Takes what is typed and not taken yet: before anything else is shown here, or the page is left. */
    void take() {
        int now = showings;
        for (Typed each : List.copyOf(typed)) {
            if (showings > now) {
                // One was taken, and with it all are shown anew.
                return;
            }
            take(each);
        }
    }

    private void take(Typed one) {
        String name = one.blank().name();
        if (one.isAsItWas()) {
            problem(one.field(), "");
            refused.forget(one.part(), name);
            return;
        }
        Optional<Part> part = one.blank().filled().apply(one.field().getText());
        if (part.isPresent()) {
            problem(one.field(), "");
            refused.forget(one.part(), name);
            changed.accept(part.get());
        } else {
            problem(one.field(), ui.text("protocols.blank.refused"));
            refused.keep(one.part(), name, one.field().getText());
        }
    }

    /** Puts back what stood in the blank with the keyboard, if something else is typed there; says whether it did. */
    boolean putBack() {
        Optional<Typed> other = typed.stream()
                .filter(each -> each.field().isFocused() && !each.isAsItWas())
                .findFirst();
        other.ifPresent(each -> {
            each.field().setText(each.blank().value());
            each.field().end();
            take(each);
        });
        return other.isPresent();
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
