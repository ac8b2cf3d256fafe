package org.chairside.ui.review;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.review.state.ReviewState;

/** From one thing out of the ordinary to the next. */
final class NotableBar {
    private final HBox root = new HBox();
    private final Label words = new Label();
    private final Button before;
    private final Button after;
    private final ReviewModel model;

    NotableBar(UiContext ui, ReviewModel model) {
        this.model = model;
        before = button("review-previous", ui.text("review.previous"), model::previous);
        after = button("review-next", ui.text("review.next"), model::next);
        words.setId("review-place");
        words.setFocusTraversable(true);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        root.getStyleClass().add("review-notables");
        root.getChildren().addAll(words, before, after);
        model.round().placeProperty().subscribe(_ -> show());
        model.pageProperty().subscribe(_ -> show());
    }

    Region root() {
        return root;
    }

    private Button button(String id, String text, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void show() {
        words.setText(model.round().words());
        Optional<Level> level =
                model.round().placeProperty().get().map(place -> place.notable().level());
        boolean some = model.pageProperty().get() instanceof ReviewModel.Page.Shown(ReviewState reviewState)
                && !reviewState.overview().notables().isEmpty();
        words.setGraphic((some ? Glyph.WARNING : Glyph.TICK).node());
        level.orElse(some ? Level.MEDIUM : Level.OK).on(words.getGraphic());
        before.setDisable(!some);
        after.setDisable(!some);
    }
}
