package org.chairside.ui.canvas;

import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.chairside.chart.Chart;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.UiContext;

/** Whether the earlier sessions and the published course stand behind a picture. Not there while there is neither. */
public final class GhostToggles {
    private static final double LEGEND = 480;

    private final HBox root = new HBox();
    private final ChartCanvas picture;
    private final ToggleButton own;
    private final ToggleButton published;
    private final UiContext ui;

    public GhostToggles(UiContext ui, ChartCanvas picture) {
        this.ui = ui;
        this.picture = picture;
        own = toggle("ghost-own");
        published = toggle("ghost-published");
        own.setOnAction(_ -> picture.ghostProperty().set(ghost().withOwn(own.isSelected())));
        published.setOnAction(_ -> picture.ghostProperty().set(ghost().withPublished(published.isSelected())));
        published.setText(ui.text("ghost.published"));
        root.getStyleClass().add("ghost-toggles");
        root.getChildren().addAll(own, published);
        picture.ghostProperty().subscribe(_ -> show());
        picture.chartProperty().subscribe(_ -> show());
    }

    public Region root() {
        return root;
    }

    private Ghost ghost() {
        return picture.ghostProperty().get();
    }

    private static ToggleButton toggle(String id) {
        ToggleButton toggle = new ToggleButton();
        toggle.setId(id);
        toggle.getStyleClass().add("quiet");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        return toggle;
    }

    private void show() {
        Optional<Chart> chart = picture.chartProperty().get();
        boolean some = ghost().earlier().isPresent();
        own.setText(ui.text(
                "ghost.own", ghost().earlier().map(band -> band.sessions()).orElse(0)));
        choose(own, ghost().own());
        choose(published, ghost().published());
        explain(own, ghost().earlier().map(_ -> ghost().legendOfOwn(ui)).orElse(""));
        explain(published, chart.map(each -> Ghost.legendOfPublished(each, ui)).orElse(""));
        there(own, some);
        there(published, chart.filter(each -> !Ghost.courses(each).isEmpty()).isPresent());
        there(root, own.isVisible() || published.isVisible());
    }

    /** With a tick, so that colour is not all that says so. */
    private static void choose(ToggleButton toggle, boolean chosen) {
        toggle.setSelected(chosen);
        toggle.setGraphic(chosen ? Glyph.TICK.node() : null);
    }

    /** What the band or the dots are and where they come from, for the pointer and for a screen reader. */
    private static void explain(ToggleButton toggle, String legend) {
        toggle.setAccessibleHelp(legend);
        if (toggle.getTooltip() == null) {
            Tooltip tip = new Tooltip();
            tip.setWrapText(true);
            tip.setMaxWidth(LEGEND);
            toggle.setTooltip(tip);
        }
        toggle.getTooltip().setText(legend);
    }

    private static void there(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
