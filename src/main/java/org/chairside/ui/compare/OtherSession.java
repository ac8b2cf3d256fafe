package org.chairside.ui.compare;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.chairside.chart.Chart;
import org.chairside.ui.kit.UiContext;

/** The choice of the session that the other one is held against. */
final class OtherSession {
    private final ComboBox<Chart> root = new ComboBox<>();
    private boolean filling;

    OtherSession(UiContext ui, CompareModel model) {
        root.setId("compare-other");
        root.setAccessibleText(ui.text("compare.other"));
        root.setAccessibleHelp(ui.text("compare.other.help"));
        root.setConverter(new StringConverter<>() {
            @Override
            public String toString(Chart chart) {
                return chart == null ? "" : model.name(chart);
            }

            @Override
            public Chart fromString(String typed) {
                return root.getValue();
            }
        });
        root.valueProperty().subscribe(chosen -> {
            if (!filling && chosen != null) {
                model.choose(chosen);
            }
        });
    }

    ComboBox<Chart> root() {
        return root;
    }

    /** Offers the sessions that there are; nothing is chosen by that. */
    void show(CompareModel.Pair pair) {
        filling = true;
        root.getItems().setAll(pair.others());
        root.setValue(pair.other());
        filling = false;
    }
}
