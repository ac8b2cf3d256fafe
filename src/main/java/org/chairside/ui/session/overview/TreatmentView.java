package org.chairside.ui.session.overview;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.UiContext;

/**
 * Below the banner, in one row: the drug, its route in full, the dose, the session's clock, and when the patient can leave.
 * In a small window as many rows as it takes.
 */
public final class TreatmentView {
    private final VBox root = new VBox();
    private final FlowPane line = new FlowPane();
    private final HBox row = new HBox();
    private final Label drug = new Label();
    private final Label dose = new Label();
    private final Label elapsed = new Label();
    private final Label rest = new Label();
    private final Tooltip protocol = new Tooltip();
    private final LeaveView leave;

    public TreatmentView(
            UiContext ui,
            ReadOnlyObjectProperty<TreatmentState> treatment,
            ReadOnlyObjectProperty<DoseState> given,
            ReadOnlyObjectProperty<LeaveState> leaveState) {
        leave = new LeaveView(ui, leaveState);
        line.getStyleClass().add("treatment-line");
        row.getStyleClass().add("treatment-row");
        drug.getStyleClass().add("strong");
        drug.setTooltip(protocol);
        dose.getStyleClass().add("strong");
        dose.setId("dose");
        elapsed.getStyleClass().add("elapsed");
        elapsed.setId("elapsed");
        rest.getStyleClass().add("rest");
        for (Label fixed : new Label[] {drug, dose, elapsed, rest}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox.setHgrow(leave.root(), Priority.ALWAYS);
        root.getStyleClass().add("treatment");
        root.setId("treatment");
        for (Region each : new Region[] {root, line, leave.root()}) {
            each.setMinHeight(Region.USE_PREF_SIZE);
            each.setMinWidth(0);
        }
        inRows(false);
        given.subscribe(state -> {
            dose.setText(state.summary());
            DueView.optional(elapsed, state.elapsed());
            DueView.optional(rest, state.note());
        });
        treatment.subscribe(state -> {
            drug.setText(state.drug());
            drug.setAccessibleHelp(ui.text("session.protocol.tip", state.protocol()));
            protocol.setText(ui.text("session.protocol.tip", state.protocol()));
        });
    }

    public Region root() {
        return root;
    }

    /** As many rows as it takes, or one. */
    public void inRows(boolean several) {
        if (several) {
            row.getChildren().clear();
            line.getChildren().setAll(drug, dose, elapsed, rest);
            root.getChildren().setAll(line, leave.root());
        } else {
            line.getChildren().clear();
            row.getChildren().setAll(drug, dose, elapsed, rest, leave.root());
            root.getChildren().setAll(row);
        }
    }
}
