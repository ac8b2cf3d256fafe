package org.chairside.ui.session.overview;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/** One vital: its last value large, with unit, age and change from baseline; the value before is one hover away. */
final class TileView {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final VBox root = new VBox();
    private final Label name = new Label();
    private final Label unit = new Label();
    private final Label age = new Label();
    private final Label value = new Label();
    private final Label change = new Label();
    private final Label from = new Label();
    private final Tooltip tip = new Tooltip();
    private final Region sign = Glyph.WARNING.node();

    TileView(UiContext ui) {
        root.getStyleClass().add("tile");
        name.getStyleClass().add("tile-name");
        unit.getStyleClass().add("unit");
        age.getStyleClass().addAll("t-micro", "tile-age");
        value.getStyleClass().addAll("t-tile", "tile-value");
        change.getStyleClass().addAll("tile-change");
        from.getStyleClass().addAll("tile-from", "muted");
        age.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip.install(root, tip);
        value.setFocusTraversable(true);
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.setAccessibleHelp(ui.text("session.tile.help"));
        HBox head = new HBox(name, unit, sign, gap(), age);
        head.getStyleClass().add("tile-head");
        VBox aside = new VBox(change, from);
        aside.getStyleClass().add("tile-aside");
        HBox body = new HBox(value, aside);
        body.getStyleClass().add("tile-body");
        root.getChildren().addAll(head, body);
    }

    Region root() {
        return root;
    }

    void show(TileState state) {
        name.setText(state.name());
        // A scale is its own unit and is named once.
        unit.setText(
                state.vital().unit().equals(state.name()) ? "" : state.vital().unit());
        age.setText(state.latest().age());
        value.setText(state.latest().value());
        value.setAccessibleText(state.spoken());
        DueView.optional(change, state.earlier().change().by());
        DueView.optional(from, state.earlier().change().from());
        tip.setText(String.join(" \u00b7 ", state.spoken(), state.earlier().previous()));
        boolean signal = state.level() == Level.HIGH || state.level() == Level.MEDIUM;
        sign.setVisible(signal);
        sign.setManaged(signal);
        state.level().on(sign);
        state.level().on(value);
        root.pseudoClassStateChanged(STALE, state.latest().stale());
        value.pseudoClassStateChanged(STALE, state.latest().stale());
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
