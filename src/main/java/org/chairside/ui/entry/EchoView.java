package org.chairside.ui.entry;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;

/** The chips under the line: what Enter will save, and nothing else. */
public final class EchoView {
    private final String empty;
    private final FlowPane root = new FlowPane();

    /** @param empty what stands there while nothing is typed */
    public EchoView(String empty, ObservableValue<Echo> echo) {
        this.empty = empty;
        root.getStyleClass().add("echo");
        root.setId("echo");
        root.setMinHeight(Region.USE_PREF_SIZE);
        // A long note is no reason for the page to become wider; its chip shows how it begins.
        root.setMinWidth(0);
        echo.subscribe(this::show);
    }

    public Region root() {
        return root;
    }

    private void show(Echo echo) {
        List<Label> chips = echo.chips().stream().map(this::chip).toList();
        root.getChildren().setAll(chips);
        if (chips.isEmpty()) {
            Label hint = new Label(empty);
            hint.getStyleClass().addAll("t-small", "muted");
            hint.setMinWidth(0);
            hint.maxWidthProperty().bind(root.widthProperty());
            hint.setTooltip(new Tooltip(hint.getText()));
            root.getChildren().add(hint);
        }
        root.setAccessibleText(
                String.join(", ", echo.chips().stream().map(Echo.Chip::spoken).toList()));
    }

    private Label chip(Echo.Chip chip) {
        Label label = new Label(chip.text());
        label.setMinWidth(0);
        label.maxWidthProperty().bind(root.widthProperty());
        label.getStyleClass().add("echo-chip");
        label.setAccessibleText(chip.spoken());
        if (chip.level() == Level.HIGH || chip.level() == Level.MEDIUM) {
            Region sign = Glyph.WARNING.node();
            chip.level().on(sign);
            label.setGraphic(sign);
        }
        chip.level().on(label);
        return label;
    }
}
