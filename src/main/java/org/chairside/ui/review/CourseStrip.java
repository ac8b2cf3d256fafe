package org.chairside.ui.review;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.SessionId;
import org.chairside.ui.kit.Kit;

/** The last sessions of the course below the picture, each a way to compare with it; not there for a first session. */
final class CourseStrip {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Kit kit;
    private final Consumer<SessionId> compare;
    private final HBox root = new HBox();

    /** @param compare holds a session beside this one */
    CourseStrip(Kit kit, Consumer<SessionId> compare) {
        this.kit = kit;
        this.compare = compare;
        root.setId("review-course-strip");
        root.getStyleClass().add("review-course-strip");
    }

    Region root() {
        return root;
    }

    void show(CourseGlance glance) {
        root.getChildren().setAll(glance.sessions().stream().map(this::look).toList());
        root.setVisible(!glance.sessions().isEmpty());
        root.setManaged(root.isVisible());
    }

    private Button look(CourseGlance.Look look) {
        Label name = new Label(look.name());
        name.getStyleClass().add("t-region");
        Label rise = new Label(look.rise());
        rise.getStyleClass().add("medium");
        Label effect = new Label(look.effect());
        effect.getStyleClass().add("lbl");
        Button cell = new Button();
        cell.setGraphic(new VBox(name, rise, effect));
        cell.getStyleClass().addAll("quiet", "review-look");
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setMinWidth(0);
        cell.setAccessibleText(look.here() ? look.spoken() : kit.text("review.glance.compare", look.spoken()));
        cell.setTooltip(new Tooltip(cell.getAccessibleText()));
        cell.setDisable(look.here());
        cell.pseudoClassStateChanged(HERE, look.here());
        cell.setOnAction(_ -> compare.accept(look.session()));
        HBox.setHgrow(cell, Priority.ALWAYS);
        return cell;
    }
}
