package org.chairside.ui.rems;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.chairside.model.RemsGeneration;
import org.chairside.ui.kit.UiContext;

/** Which of the two forms: by mouse, or by the arrows. */
final class GenerationChoice {
    private final HBox root = new HBox();

    GenerationChoice(UiContext ui, RemsModel model) {
        ToggleGroup group = new ToggleGroup();
        for (RemsGeneration each : RemsGeneration.values()) {
            String code = each.name().toLowerCase(Locale.ROOT);
            RadioButton button = new RadioButton(ui.text("rems.generation." + code));
            button.setId("rems-" + code);
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(each == model.generationProperty().get());
            button.selectedProperty().subscribe((_, selected) -> {
                if (selected) {
                    model.use(each);
                }
            });
            root.getChildren().add(button);
        }
        root.getStyleClass().add("rems-generation");
    }

    Node root() {
        return root;
    }
}
