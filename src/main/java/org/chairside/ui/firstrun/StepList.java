package org.chairside.ui.firstrun;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.firstrun.FirstRunModel.Step;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.UiContext;

/** The name of the program, the steps with the one at hand marked, and what the program is not. */
final class StepList {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ScrollPane root = new ScrollPane();
    private final Map<Step, Label> steps = new EnumMap<>(Step.class);

    StepList(UiContext ui) {
        Label name = new Label(ui.text("firstrun.product"));
        name.getStyleClass().add("t-title");
        Label purpose = new Label(ui.text("firstrun.purpose"));
        purpose.getStyleClass().add("muted");
        VBox list = new VBox();
        list.getStyleClass().add("firstrun-steps");
        for (Step step : Step.values()) {
            Label label = new Label(ui.text("firstrun.step." + step.name().toLowerCase(Locale.ROOT)));
            label.getStyleClass().add("firstrun-step");
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            steps.put(step, label);
            list.getChildren().add(label);
        }
        Region air = new Region();
        VBox.setVgrow(air, Priority.ALWAYS);
        Label not = new Label(ui.text("firstrun.not"));
        not.getStyleClass().add("lbl");
        for (Label words : new Label[] {purpose, not}) {
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox aside = new VBox(name, purpose, list, air, not);
        aside.getStyleClass().add("firstrun-aside");
        root.getStyleClass().add("firstrun-aside-pane");
        root.setContent(aside);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setFocusTraversable(false);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    Node root() {
        return root;
    }

    void at(Step current) {
        steps.forEach((step, label) -> {
            label.pseudoClassStateChanged(CURRENT, step == current);
            label.setGraphic(
                    (step.compareTo(current) < 0 ? Glyph.TICK : step == current ? Glyph.DISC : Glyph.RING).node());
        });
    }
}
