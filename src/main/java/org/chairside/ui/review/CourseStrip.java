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
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.review.state.CourseGlance;

/** The last sessions of the course below the picture, each a way to compare with it; not there for a first session. */
final class CourseStrip {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final UiContext ui;
    private final Consumer<SessionId> compare;
    private final HBox root = new HBox();
    private boolean room = true;

    /** @param compare holds a session beside this one */
    CourseStrip(UiContext ui, Consumer<SessionId> compare) {
        this.ui = ui;
        this.compare = compare;
        root.setId("review-course-strip");
        root.getStyleClass().add("review-course-strip");
    }

    Region root() {
        return root;
    }

    void show(CourseGlance glance) {
        root.getChildren().setAll(glance.sessions().stream().map(this::look).toList());
        rest();
    }

    /** Whether there is room for it. */
    void room(boolean enough) {
        room = enough;
        rest();
    }

    private void rest() {
        root.setVisible(room && !root.getChildren().isEmpty());
        root.setManaged(root.isVisible());
    }

    private Region look(CourseGlance.Look look) {
        Label name = new Label(look.name());
        name.getStyleClass().add("t-region");
        Label rise = new Label(look.rise());
        rise.getStyleClass().add("medium");
        Label effect = new Label(look.effect());
        effect.getStyleClass().add("lbl");
        VBox words = new VBox(name, rise, effect);
        Region cell = look.here() ? words : way(look, words);
        cell.getStyleClass().add("review-look");
        cell.pseudoClassStateChanged(HERE, look.here());
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setMinWidth(0);
        HBox.setHgrow(cell, Priority.ALWAYS);
        return cell;
    }

    private Button way(CourseGlance.Look look, VBox words) {
        Button way = new Button();
        way.setGraphic(words);
        way.getStyleClass().add("quiet");
        way.setAccessibleText(ui.text("review.glance.compare", look.spoken()));
        way.setTooltip(new Tooltip(way.getAccessibleText()));
        way.setOnAction(_ -> compare.accept(look.session()));
        return way;
    }
}
