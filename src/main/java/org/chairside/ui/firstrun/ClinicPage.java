package org.chairside.ui.firstrun;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.Field;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;

/** The name of the clinic. */
final class ClinicPage {
    private final Node root;

    ClinicPage(UiContext ui, FirstRunModel model) {
        TextField name = new LineField(TextUse.CLINIC);
        name.setId("clinic");
        name.textProperty().bindBidirectional(model.clinicProperty());
        Node field = new Field(ui.text("firstrun.clinic.name"), ui.text("firstrun.clinic.name.help"), name).root();
        field.getStyleClass().add("firstrun-wide");
        root = new Page(ui.text("firstrun.clinic.title"), ui.text("firstrun.clinic.words"), field).root();
    }

    Node root() {
        return root;
    }
}
