package org.chairside.ui.entry;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.UiContext;

/** The limits that the typed line meets, each as rule and source; it says so, and never blocks. */
public final class NotesView {
    private final UiContext ui;
    private final HBox root = new HBox();

    public NotesView(UiContext ui, ObservableValue<Echo> echo) {
        this.ui = ui;
        root.getStyleClass().add("strip-row");
        echo.subscribe(this::show);
    }

    public Region root() {
        return root;
    }

    private void show(Echo echo) {
        root.getChildren().clear();
        if (echo.notes().isEmpty()) {
            return;
        }
        Echo.Note first = echo.notes().getFirst();
        Region sign = Glyph.WARNING.node();
        first.level().on(sign);
        Label rule = new Label(first.rule());
        rule.getStyleClass().add("note-rule");
        first.level().on(rule);
        rule.setMinWidth(Region.USE_PREF_SIZE);
        Label source = new Label(first.source());
        source.getStyleClass().addAll("t-small", "muted");
        source.setTooltip(new Tooltip(first.source()));
        HBox.setHgrow(source, Priority.ALWAYS);
        root.getChildren().addAll(sign, rule, source);
        if (echo.notes().size() > 1) {
            Label more = new Label(ui.text("session.note.more", echo.notes().size() - 1));
            more.getStyleClass().add("t-small");
            more.setMinWidth(Region.USE_PREF_SIZE);
            more.setTooltip(new Tooltip(String.join(
                    "\n",
                    echo.notes().stream()
                            .map(note -> note.rule() + " \u2013 " + note.source())
                            .toList())));
            root.getChildren().add(more);
        }
    }
}
