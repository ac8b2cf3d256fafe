package org.chairside.ui.compare;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.chart.Chart;
import org.chairside.model.SessionId;
import org.chairside.ui.canvas.ChartCanvas;
import org.chairside.ui.kit.UiContext;

/** One session of the two: what it is called, and its picture. */
final class ComparedSession {
    private final Button name = new Button();
    private final ChartCanvas picture;
    private final VBox root;
    private Optional<Chart> chart = Optional.empty();

    /** @param open goes to the session itself */
    ComparedSession(UiContext ui, String id, Consumer<SessionId> open) {
        picture = new ChartCanvas(ui);
        picture.setId(id);
        name.setId(id + "-name");
        name.getStyleClass().addAll("quiet", "strong");
        name.setAccessibleHelp(ui.text("compare.open"));
        name.setOnAction(_ -> chart.map(Chart::session).ifPresent(open));
        root = new VBox(name, picture);
        VBox.setVgrow(picture, Priority.ALWAYS);
    }

    Region root() {
        return root;
    }

    void show(Chart shown, SameMinutes minutes, String words) {
        chart = Optional.of(shown);
        name.setText(words);
        picture.windowProperty().set(Optional.of(minutes.window(shown)));
        picture.chartProperty().set(chart);
    }
}
