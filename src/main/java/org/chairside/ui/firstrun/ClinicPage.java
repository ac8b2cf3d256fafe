package org.chairside.ui.firstrun;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.chairside.ui.kit.Field;
import org.chairside.ui.kit.Kit;

/** The name of the clinic, or the way to the sample data. */
final class ClinicPage {
    private final Node root;

    ClinicPage(Kit kit, FirstRunModel model) {
        TextField name = new TextField();
        name.setId("clinic");
        name.textProperty().bindBidirectional(model.clinicProperty());
        Node field = new Field(kit.text("firstrun.clinic.name"), kit.text("firstrun.clinic.name.help"), name).root();
        field.getStyleClass().add("firstrun-wide");
        Label words = new Label(kit.text("firstrun.sample.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Button sample = new Button(kit.text("firstrun.sample"));
        sample.setId("sample");
        sample.setMinWidth(Region.USE_PREF_SIZE);
        sample.setOnAction(_ -> model.trySample());
        HBox offer = new HBox(sample, words);
        offer.getStyleClass().add("firstrun-sample");
        root = new Page(kit.text("firstrun.clinic.title"), kit.text("firstrun.clinic.words"), offer, field).root();
    }

    Node root() {
        return root;
    }
}
