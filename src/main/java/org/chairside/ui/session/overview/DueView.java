package org.chairside.ui.session.overview;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.Level;

/** The due clock: readable at two metres; shape, word and colour together. */
public final class DueView {
    private static final PseudoClass PRESSING = PseudoClass.getPseudoClass("pressing");

    private final VBox root = new VBox();
    private final HBox state = new HBox();
    private final Label clock = new Label();
    private final Label words = new Label();
    private final Label further = new Label();
    private final Label schedule = new Label();

    public DueView(ReadOnlyObjectProperty<DueState> due) {
        root.getStyleClass().add("due");
        root.setId("due");
        clock.getStyleClass().addAll("t-clock", "due-clock");
        words.getStyleClass().add("due-words");
        further.getStyleClass().addAll("t-small", "due-further");
        schedule.getStyleClass().addAll("t-small", "muted");
        schedule.setWrapText(true);
        schedule.setMinHeight(Region.USE_PREF_SIZE);
        state.getStyleClass().add("due-state");
        words.setFocusTraversable(true);
        words.setAccessibleRole(AccessibleRole.TEXT);
        root.getChildren().addAll(state, clock, further, schedule);
        due.subscribe(this::show);
    }

    public Region root() {
        return root;
    }

    private void show(DueState shown) {
        Region sign = shown.glyph().node();
        state.getChildren().setAll(sign, words);
        for (var node : new javafx.scene.Node[] {root, clock, words, sign}) {
            shown.level().on(node);
        }
        root.pseudoClassStateChanged(PRESSING, shown.pressing());
        clock.setText(shown.clock());
        words.setText(shown.words());
        optional(further, shown.further());
        optional(schedule, shown.schedule());
        String spoken = String.join(", ", shown.words(), shown.further(), shown.schedule());
        if (!spoken.equals(words.getAccessibleText())) {
            words.setAccessibleText(spoken);
            words.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        if (shown.level() == Level.NONE) {
            root.setAccessibleText(null);
        }
    }

    public static void optional(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
