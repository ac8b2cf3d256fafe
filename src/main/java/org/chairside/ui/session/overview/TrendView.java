package org.chairside.ui.session.overview;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chairside.chart.Chart;
import org.chairside.chart.course.GhostBand;
import org.chairside.model.Vital;
import org.chairside.ui.canvas.ChartCanvas;
import org.chairside.ui.canvas.GhostToggles;
import org.chairside.ui.kit.UiContext;

/** The trend: the picture, and its twin as a table. */
public final class TrendView {
    private final VBox root = new VBox();
    private final HBox toggles = new HBox();
    private final ChartCanvas canvas;
    private final SetTable table;
    private final ToggleButton asTable;

    /** @param vitals in the order of the columns of the table */
    public TrendView(
            UiContext ui,
            List<Vital> vitals,
            ReadOnlyObjectProperty<Chart> chart,
            ReadOnlyObjectProperty<Optional<Instant>> now) {
        canvas = new ChartCanvas(ui, true);
        canvas.setId("chart");
        table = new SetTable(ui, vitals);
        asTable = new ToggleButton(ui.text("session.chart.table"));
        asTable.setId("as-table");
        asTable.getStyleClass().addAll("quiet", "small-toggle");
        asTable.setAccessibleText(ui.text("session.chart.table.spoken"));
        asTable.setMinWidth(Region.USE_PREF_SIZE);
        toggles.getChildren().addAll(new GhostToggles(ui, canvas).root(), asTable);
        toggles.getStyleClass().add("trend-toggles");
        toggles.setMinWidth(Region.USE_PREF_SIZE);
        StackPane body = new StackPane(canvas, table.root());
        body.setMinSize(0, 0);
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getStyleClass().add("trend");
        root.setMinWidth(0);
        root.getChildren().add(body);
        table.root().visibleProperty().bind(asTable.selectedProperty());
        canvas.visibleProperty().bind(asTable.selectedProperty().not());
        chart.subscribe(this::show);
        canvas.nowProperty().bind(now.map(time -> time.map(each -> each.truncatedTo(ChronoUnit.MINUTES))));
    }

    private void show(Chart chart) {
        canvas.chartProperty().set(Optional.of(chart));
        table.show(chart);
    }

    public void earlier(Optional<GhostBand> band) {
        canvas.ghostProperty().set(canvas.ghostProperty().get().withEarlier(band));
    }

    public Region root() {
        return root;
    }

    /** What stands behind it, and the button that makes it a table: for the corner of the picture. */
    public Region toggles() {
        return toggles;
    }

    public void focus() {
        if (asTable.isSelected()) {
            table.root().requestFocus();
        } else {
            canvas.requestFocus();
        }
    }
}
