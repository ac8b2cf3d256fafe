package org.chairside.ui.session.overview;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.UiContext;

/** Below the banner: the drug, its route in full, the dose, the session's clock and the protocol. */
public final class TreatmentView {
    private final FlowPane line = new FlowPane();
    private final VBox root;
    private final Label drug = new Label();
    private final Label dose = new Label();
    private final Label elapsed = new Label();
    private final Label rest = new Label();
    private final Label protocol = new Label();

    public TreatmentView(
            UiContext ui,
            ReadOnlyObjectProperty<TreatmentState> treatment,
            ReadOnlyObjectProperty<DoseState> given,
            ReadOnlyObjectProperty<LeaveState> leave) {
        line.getStyleClass().add("treatment-line");
        drug.getStyleClass().add("strong");
        dose.getStyleClass().add("strong");
        dose.setId("dose");
        elapsed.getStyleClass().add("elapsed");
        elapsed.setId("elapsed");
        rest.getStyleClass().add("rest");
        Label title = new Label(ui.text("session.protocol"));
        title.getStyleClass().add("lbl");
        HBox rules = new HBox(title, protocol);
        rules.getStyleClass().add("patient-fact");
        line.getChildren().addAll(drug, dose, elapsed, rest, rules);
        root = new VBox(line, new LeaveView(ui, leave).root());
        root.getStyleClass().add("treatment");
        root.setId("treatment");
        given.subscribe(state -> {
            dose.setText(state.summary());
            DueView.optional(elapsed, state.elapsed());
            DueView.optional(rest, state.note());
        });
        treatment.subscribe(state -> {
            drug.setText(state.drug());
            protocol.setText(state.protocol());
        });
    }

    public Region root() {
        return root;
    }
}
