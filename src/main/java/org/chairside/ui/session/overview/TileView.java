package org.chairside.ui.session.overview;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/** One vital: its last value large, with unit, age, change from baseline and the value before. */
final class TileView {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final VBox root = new VBox();
    private final Label name = new Label();
    private final Label unit = new Label();
    private final Label age = new Label();
    private final Label value = new Label();
    private final Label change = new Label();
    private final Label previous = new Label();
    private final Region sign = Glyph.WARNING.node();

    TileView(UiContext kit) {
        root.getStyleClass().add("tile");
        name.getStyleClass().add("tile-name");
        unit.getStyleClass().add("unit");
        age.getStyleClass().addAll("t-small", "tile-age");
        value.getStyleClass().addAll("t-tile", "tile-value");
        change.getStyleClass().addAll("t-small", "tile-change");
        previous.getStyleClass().addAll("t-small", "muted");
        value.setFocusTraversable(true);
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.setAccessibleHelp(kit.text("session.tile.help"));
        HBox head = new HBox(name, unit, sign, gap(), age);
        head.getStyleClass().add("tile-head");
        VBox aside = new VBox(change, previous);
        aside.getStyleClass().add("tile-aside");
        HBox body = new HBox(value, aside);
        body.getStyleClass().add("tile-body");
        root.getChildren().addAll(head, body);
    }

    Region root() {
        return root;
    }

    void show(TileState face) {
        name.setText(face.name());
        unit.setText(face.vital().unit());
        age.setText(face.latest().age());
        value.setText(face.latest().value());
        value.setAccessibleText(face.spoken());
        DueView.optional(change, face.earlier().change());
        DueView.optional(previous, face.earlier().previous());
        boolean signal = face.level() == Level.HIGH || face.level() == Level.MEDIUM;
        sign.setVisible(signal);
        sign.setManaged(signal);
        face.level().on(sign);
        face.level().on(value);
        root.pseudoClassStateChanged(STALE, face.latest().stale());
        value.pseudoClassStateChanged(STALE, face.latest().stale());
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
