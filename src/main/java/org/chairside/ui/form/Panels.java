package org.chairside.ui.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.chairside.ui.entry.KeyChoices;
import org.chairside.ui.kit.Focus;
import org.chairside.ui.kit.UnsavedWords;

/** The panels of a session screen, of which at most one is open. */
public final class Panels implements UnsavedWords {
    private final Map<PanelKind, Panel> all = new EnumMap<>(PanelKind.class);
    private final ReadOnlyObjectWrapper<Optional<Panel>> open =
            new ReadOnlyObjectWrapper<>(this, "open", Optional.empty());
    private Optional<Node> keyboard = Optional.empty();

    public void add(PanelKind kind, Panel panel) {
        all.put(kind, panel);
    }

    /** Opens it in place of any other; where there is no such panel the open one only closes. */
    public void open(PanelKind kind) {
        close();
        Optional.ofNullable(all.get(kind)).ifPresent(panel -> {
            open.set(Optional.of(panel));
            panel.open();
        });
    }

    public void close() {
        Optional<Panel> before = open.get();
        keyboard = Optional.empty();
        open.set(Optional.empty());
        before.ifPresent(Panel::close);
    }

    @Override
    public List<String> unsaved() {
        return open.get().map(Panel::unsaved).orElse(List.of());
    }

    /** The screen goes out of sight: the open panel waits as it is, with the keyboard where it was. */
    public void hidden() {
        keyboard = open.get().map(Panel::root).flatMap(Panels::keyboardIn);
        open.get().ifPresent(Panel::hidden);
    }

    private static Optional<Node> keyboardIn(Region root) {
        return Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner).filter(_ -> root.isFocusWithin());
    }

    /** The screen is in sight again. */
    public void shown() {
        open.get().ifPresent(Panel::shown);
    }

    /** Gives the keyboard back to the open panel, at the end of what was typed there; says whether it was there. */
    public boolean takeBack() {
        boolean was = open.get().isPresent() && keyboard.isPresent();
        if (was) {
            keyboard.filter(node -> node.getScene() != null)
                    .ifPresentOrElse(
                            Panels::focus,
                            () -> Focus.first(open.get().orElseThrow().root()));
        }
        return was;
    }

    private static void focus(Node node) {
        // A field that gets its skin after the focus selects all of its text, and the next key would replace it.
        node.applyCss();
        node.requestFocus();
        if (node instanceof TextInputControl field) {
            field.end();
        }
    }

    public boolean isOpen() {
        return open.get().isPresent();
    }

    public boolean isOpen(PanelKind kind) {
        return open.get().filter(panel -> panel.equals(all.get(kind))).isPresent();
    }

    /** What the open one asks for by one of a few keys. */
    public Optional<KeyChoices> choices() {
        return open.get().flatMap(Panel::choices);
    }

    /** Gives the keyboard to the open one, unless it has it; says whether it did. */
    public boolean takeUp() {
        return open.get()
                .map(Panel::root)
                .filter(root -> !root.isFocusWithin())
                .map(Focus::first)
                .orElse(false);
    }

    /** Closes the open one if nothing typed in it would be lost; says whether none is open now. */
    public boolean giveWay() {
        if (unsaved().isEmpty()) {
            close();
        }
        return !isOpen();
    }

    public ReadOnlyObjectProperty<Optional<Panel>> openProperty() {
        return open.getReadOnlyProperty();
    }
}
