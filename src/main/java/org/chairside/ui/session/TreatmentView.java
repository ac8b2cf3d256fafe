package org.chairside.ui.session;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.chairside.ui.kit.Kit;

/** Below the banner: the drug, its route in full, the dose, the session's clock and the protocol. */
final class TreatmentView {
    private final FlowPane root = new FlowPane();
    private final Label drug = new Label();
    private final Label dose = new Label();
    private final Label elapsed = new Label();
    private final Label rest = new Label();
    private final Label protocol = new Label();
    private final Label watch = new Label();

    TreatmentView(Kit kit, Faces faces) {
        root.getStyleClass().add("treatment");
        root.setId("treatment");
        drug.getStyleClass().add("strong");
        dose.getStyleClass().add("strong");
        dose.setId("dose");
        elapsed.getStyleClass().add("elapsed");
        elapsed.setId("elapsed");
        rest.getStyleClass().add("rest");
        watch.getStyleClass().add("muted");
        Label title = new Label(kit.text("session.protocol"));
        title.getStyleClass().add("lbl");
        HBox rules = new HBox(title, protocol);
        rules.getStyleClass().add("patient-fact");
        root.getChildren().addAll(drug, dose, elapsed, rest, rules, watch);
        faces.doseProperty().subscribe(face -> {
            dose.setText(face.summary());
            DueView.optional(elapsed, face.elapsed());
            DueView.optional(rest, face.note());
        });
        faces.treatmentProperty().subscribe(face -> {
            drug.setText(face.drug());
            protocol.setText(face.protocol());
            DueView.optional(watch, face.watch());
        });
    }

    Region root() {
        return root;
    }
}
