package org.chairside.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * What just happened, bottom left, away from the entry line and the banner. One at a time: a newer one takes the place of
 * the older. Those with an undo count down in words; nothing blinks.
 */
public final class Toasts {
    private static final Duration PLAIN = Duration.ofSeconds(6);

    private final UiContext kit;
    private final VBox root = new VBox();
    private final List<Subscription> ticking = new ArrayList<>();
    private Runnable undo = () -> {};

    public Toasts(UiContext kit) {
        this.kit = kit;
        root.getStyleClass().add("toasts");
        root.setPickOnBounds(false);
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    public Pane root() {
        return root;
    }

    /** Says it for a few seconds. */
    public void say(String words) {
        Instant until = kit.clock().getNow().plus(PLAIN);
        show(box(words), until, _ -> {});
    }

    /** Says it and offers to take it back, for so long as is given. */
    public void say(String words, Duration howLong, Runnable takeBack) {
        Instant until = kit.clock().getNow().plus(howLong);
        Button button = new Button();
        button.getStyleClass().add("toast-undo");
        HBox box = box(words);
        box.getChildren().add(button);
        show(
                box,
                until,
                now -> button.setText(kit.text(
                        "shell.toast.undo.left", Duration.between(now, until).toSeconds())));
        undo = () -> {
            clear();
            takeBack.run();
        };
        button.setOnAction(_ -> undo());
    }

    /** Takes back what the shown toast offers; nothing when there is none. */
    public void undo() {
        undo.run();
    }

    public void clear() {
        ticking.forEach(Subscription::unsubscribe);
        ticking.clear();
        undo = () -> {};
        root.getChildren().clear();
    }

    private void show(Node box, Instant until, Consumer<Instant> tick) {
        clear();
        root.getChildren().setAll(box);
        ticking.add(kit.clock().nowProperty().subscribe(now -> {
            if (now.isBefore(until)) {
                tick.accept(now);
            } else {
                kit.tasks().onScreen(this::clear);
            }
        }));
    }

    private static HBox box(String words) {
        Label label = new Label(words);
        label.setFocusTraversable(true);
        HBox box = new HBox(label);
        box.getStyleClass().add("toast");
        return box;
    }
}
