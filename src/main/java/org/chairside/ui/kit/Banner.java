package org.chairside.ui.kit;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A failure in three sentences: what happened, what is safe, what to do. It pushes the page down and covers nothing, and
 * stays until someone sends it away. Hidden at first.
 */
public final class Banner {
    private final HBox root = new HBox();
    private final Region sign = Glyph.WARNING.node();
    private final Label happened = sentence("strong");
    private final Label safe = sentence("plain");
    private final Label advice = sentence("plain");
    private final HBox acts = new HBox();
    private final Button dismiss;
    private final Runnable back = Focus.wayBackFrom(root);

    public Banner(UiContext ui) {
        dismiss = new Button(ui.text("shell.dismiss"));
        dismiss.setOnAction(_ -> {
            hide();
            back.run();
        });
        happened.setFocusTraversable(true);
        VBox words = new VBox(happened, safe, advice);
        words.getStyleClass().add("banner-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        acts.getStyleClass().add("banner-buttons");
        acts.getChildren().add(dismiss);
        acts.setMinWidth(Region.USE_PREF_SIZE);
        root.getChildren().addAll(sign, words, acts);
        root.getStyleClass().add("banner");
        root.setMinHeight(Region.USE_PREF_SIZE);
        hide();
    }

    public Node root() {
        return root;
    }

    /**
     * Shows the three sentences; an empty one takes no room.
     *
     * @param more buttons before the one that sends it away, each naming what it does
     */
    public void show(Level level, String whatHappened, String whatIsSafe, String whatToDo, Button... more) {
        level.on(root);
        say(happened, whatHappened);
        say(safe, whatIsSafe);
        say(advice, whatToDo);
        happened.setAccessibleText(String.join(" ", whatHappened, whatIsSafe, whatToDo));
        acts.getChildren().setAll(more);
        acts.getChildren().add(dismiss);
        visible(true);
    }

    /** Sends it away, with the words and buttons of whoever showed it. */
    public void hide() {
        acts.getChildren().setAll(dismiss);
        say(safe, "");
        say(advice, "");
        happened.setAccessibleText("");
        visible(false);
        // Last, for whoever hears of it may have something to say at once.
        say(happened, "");
    }

    /** What happened, as it says; empty once it was sent away. */
    public ReadOnlyStringProperty happenedProperty() {
        return happened.textProperty();
    }

    public boolean isShown() {
        return root.isVisible();
    }

    private void visible(boolean shown) {
        root.setVisible(shown);
        root.setManaged(shown);
    }

    private static void say(Label label, String words) {
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
        // Last, for whoever hears of it may show something else in its place.
        label.setText(words);
    }

    private static Label sentence(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
