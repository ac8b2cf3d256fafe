package org.chairside.ui.session.overview;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chairside.ui.kit.UiContext;

/** One line that always says when the patient can leave and what still stands against it; pressed, it says all of it. */
final class LeaveView {
    private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");

    private final HBox root = new HBox();
    private final Button words = new Button();
    private final Tooltip tip = new Tooltip();
    private boolean whole;

    LeaveView(UiContext ui, ReadOnlyObjectProperty<LeaveState> leave) {
        Label title = new Label(ui.text("session.leave.title"));
        title.getStyleClass().add("lbl");
        title.setMinWidth(Region.USE_PREF_SIZE);
        words.setId("can-leave");
        words.getStyleClass().addAll("quiet", "leave-words");
        words.setTooltip(tip);
        words.setMinWidth(0);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setOnAction(_ -> {
            whole = !whole;
            show(leave.get());
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        root.getStyleClass().add("can-leave");
        root.setMinWidth(0);
        root.getChildren().addAll(title, words);
        leave.subscribe(this::show);
    }

    Region root() {
        return root;
    }

    private void show(LeaveState state) {
        root.setVisible(!state.line().isEmpty());
        root.setManaged(!state.line().isEmpty());
        words.setText(whole ? state.spoken() : state.line());
        words.setWrapText(whole);
        words.pseudoClassStateChanged(READY, state.ready());
        tip.setText(state.line().equals(state.spoken()) ? state.line() : state.line() + "\n\n" + state.spoken());
        words.setAccessibleText(state.spoken());
        words.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
