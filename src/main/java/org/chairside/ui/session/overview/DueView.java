package org.chairside.ui.session.overview;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;

/** The due clock: readable at two metres; shape, word and colour together. In a small window it is one row. */
public final class DueView {
    private static final PseudoClass PRESSING = PseudoClass.getPseudoClass("pressing");
    private static final PseudoClass ROW = PseudoClass.getPseudoClass("row");

    private final VBox root = new VBox();
    private final HBox state = new HBox();
    private final Label clock = new Label();
    private final Label words = new Label();
    private final Label further = new Label();
    private final Label schedule = new Label();
    private final Tooltip pointOfTime = new Tooltip();
    private final Region gap = new Region();
    private Node sign = Glyph.TICK.node();
    private boolean row;

    public DueView(ReadOnlyObjectProperty<DueState> due) {
        root.getStyleClass().add("due");
        root.setId("due");
        clock.getStyleClass().addAll("t-clock", "due-clock");
        clock.setId("due-clock");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        words.getStyleClass().add("due-words");
        words.setId("due-words");
        words.setMinWidth(Region.USE_PREF_SIZE);
        further.getStyleClass().addAll("t-micro", "due-further");
        further.setMinWidth(0);
        further.setTooltip(pointOfTime);
        HBox.setHgrow(gap, Priority.ALWAYS);
        schedule.getStyleClass().addAll("due-rule", "muted");
        schedule.setWrapText(true);
        schedule.setMinHeight(Region.USE_PREF_SIZE);
        state.getStyleClass().add("due-state");
        words.setFocusTraversable(true);
        words.setAccessibleRole(AccessibleRole.TEXT);
        root.setMinHeight(Region.USE_PREF_SIZE);
        arrange();
        due.subscribe(this::show);
    }

    public Region root() {
        return root;
    }

    /** As one row, with the words before the figure, or as a card. */
    public void asRow(boolean wanted) {
        row = wanted;
        root.pseudoClassStateChanged(ROW, wanted);
        clock.pseudoClassStateChanged(ROW, wanted);
        arrange();
    }

    private void arrange() {
        if (row) {
            state.getChildren().setAll(sign, words, clock, further);
            root.getChildren().setAll(state);
        } else {
            state.getChildren().setAll(sign, words, gap, further);
            root.getChildren().setAll(state, clock, schedule);
        }
    }

    private void show(DueState shown) {
        sign = shown.glyph().node();
        arrange();
        for (Node node : new Node[] {root, clock, words, sign}) {
            shown.level().on(node);
        }
        root.pseudoClassStateChanged(PRESSING, shown.pressing());
        clock.setText(shown.clock());
        words.setText(shown.words());
        optional(further, shown.further());
        pointOfTime.setText(shown.further());
        optional(schedule, shown.schedule());
        String spoken = String.join(", ", shown.words() + " " + shown.clock(), shown.further(), shown.schedule());
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
