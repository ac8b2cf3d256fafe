package org.chairside.ui.form;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyEvent;

/** The panels of a session screen, of which at most one is open. */
public final class Panels {
    private final Map<PanelKind, Panel> all = new EnumMap<>(PanelKind.class);
    private final ReadOnlyObjectWrapper<Optional<Panel>> open =
            new ReadOnlyObjectWrapper<>(this, "open", Optional.empty());

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
        open.set(Optional.empty());
        before.ifPresent(Panel::close);
    }

    public boolean isOpen() {
        return open.get().isPresent();
    }

    public boolean isOpen(PanelKind kind) {
        return open.get().filter(panel -> panel.equals(all.get(kind))).isPresent();
    }

    /** Offers a typed character to the open one; says whether it was taken. */
    public boolean typed(KeyEvent event) {
        return open.get().filter(panel -> panel.typed(event)).isPresent();
    }

    public ReadOnlyObjectProperty<Optional<Panel>> openProperty() {
        return open.getReadOnlyProperty();
    }
}
