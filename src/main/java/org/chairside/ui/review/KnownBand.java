package org.chairside.ui.review;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.chairside.model.text.CleanText;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;

/** That the page shows what was known at an earlier moment, the way to another moment, and the way back to today. */
final class KnownBand {
    private final UiContext ui;
    private final PastMomentModel model;
    private final FlowPane root = new FlowPane();
    private final Label words = new Label();
    private final Slider slider = new Slider(1, 2, 1);
    private final TextField time = new LineField(TextUse.FIGURE);
    private final Label refusal = new Label();

    KnownBand(UiContext ui, PastMomentModel model) {
        this.ui = ui;
        this.model = model;
        words.setId("known-words");
        words.getStyleClass().add("strong");
        words.setGraphic(Glyph.CLOCK_FILLED.node());
        Level.MEDIUM.on(words.getGraphic());
        words.setFocusTraversable(true);
        words.setMinWidth(Region.USE_PREF_SIZE);
        prepareSlider();
        prepareTime();
        Button back = new Button(ui.text("review.known.back"));
        back.setId("known-back");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> model.leave());
        refusal.getStyleClass().add("field-refusal");
        HBox way = new HBox(slider, time, back);
        way.getStyleClass().add("review-known-way");
        root.getStyleClass().add("review-known");
        root.getChildren().addAll(words, way, refusal);
        model.knownProperty().subscribe(this::show);
    }

    private void prepareSlider() {
        slider.setId("known-slider");
        slider.setBlockIncrement(1);
        slider.setAccessibleHelp(ui.text("review.known.help"));
        slider.valueProperty().subscribe(value -> {
            int number = (int) Math.round(value.doubleValue());
            boolean moved = model.knownProperty()
                    .get()
                    .filter(now -> now.number() != number)
                    .isPresent();
            if (moved) {
                model.to(number);
            }
        });
        slider.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().matches("[0-9]")) {
                event.consume();
                time.setText(event.getCharacter());
                // A field that gets its skin after the focus selects all of its text, and the next key would replace
                // it.
                time.applyCss();
                time.requestFocus();
                time.end();
            }
        });
    }

    private void prepareTime() {
        time.setId("known-time");
        time.setPromptText(ui.text("review.known.time"));
        time.setAccessibleText(ui.text("review.known.time.spoken"));
        FieldKeys.onEnter(time, () -> {
            if (model.at(time.getText())) {
                time.clear();
                slider.requestFocus();
            } else {
                refuse(ui.text("review.known.refused", CleanText.line(time.getText())));
            }
        });
    }

    Region root() {
        return root;
    }

    /** Gives the keyboard to the way from entry to entry. */
    void focus() {
        slider.requestFocus();
    }

    private void show(Optional<PastMomentModel.Known> known) {
        root.setVisible(known.isPresent());
        root.setManaged(known.isPresent());
        refuse("");
        known.ifPresent(now -> {
            words.setText(model.words());
            slider.setMax(now.of());
            slider.setValue(now.number());
            slider.setAccessibleText(model.words());
        });
        if (known.isEmpty()) {
            time.clear();
        }
    }

    private void refuse(String why) {
        refusal.setText(why);
        shown(refusal, !why.isEmpty());
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
