package org.chairside.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * What just happened, bottom right over the status line, so that it covers no field and nothing about what is saved. One at
 * a time: a newer one takes the place of the older; nothing blinks.
 */
public final class Toasts {
    private static final Duration PLAIN = Duration.ofSeconds(6);

    private final UiContext ui;
    private final VBox root = new VBox();
    private final List<Subscription> ticking = new ArrayList<>();

    public Toasts(UiContext ui) {
        this.ui = ui;
        root.getStyleClass().add("toasts");
        root.setPickOnBounds(false);
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    public Pane root() {
        return root;
    }

    /** Says it for a few seconds. */
    public void say(String words) {
        Instant until = ui.clock().getNow().plus(PLAIN);
        clear();
        root.getChildren().setAll(box(words));
        ticking.add(ui.clock().nowProperty().subscribe(now -> {
            if (!now.isBefore(until)) {
                ui.tasks().onScreen(this::clear);
            }
        }));
    }

    public void clear() {
        ticking.forEach(Subscription::unsubscribe);
        ticking.clear();
        root.getChildren().clear();
    }

    private static HBox box(String words) {
        Label label = new Label(words);
        label.setFocusTraversable(true);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox box = new HBox(label);
        box.getStyleClass().add("toast");
        return box;
    }
}
