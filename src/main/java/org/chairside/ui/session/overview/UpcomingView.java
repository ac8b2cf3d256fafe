package org.chairside.ui.session.overview;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.UiContext;

/** Below the last values: when the sets after the next are wanted, and what was noted last. */
public final class UpcomingView {
    private final VBox root = new VBox();
    private final Label next;
    private final Label times = new Label();
    private final Label last;
    private final Label note = new Label();
    private final Tooltip whole = new Tooltip();

    public UpcomingView(UiContext ui, ReadOnlyObjectProperty<UpcomingState> upcoming) {
        next = title(ui.text("session.upcoming"));
        last = title("");
        times.getStyleClass().add("medium");
        note.setWrapText(true);
        note.getStyleClass().addAll("t-small", "upcoming-note");
        note.setTooltip(whole);
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        root.getStyleClass().add("upcoming");
        root.setId("upcoming");
        root.getChildren().addAll(next, times, last, note);
        upcoming.subscribe(state -> {
            DueView.optional(times, String.join("   ", state.times()));
            DueView.optional(next, state.times().isEmpty() ? "" : ui.text("session.upcoming"));
            DueView.optional(last, state.note().isEmpty() ? "" : ui.text("session.upcoming.note", state.noted()));
            DueView.optional(note, state.note());
            whole.setText(state.note());
        });
    }

    public Region root() {
        return root;
    }

    private static Label title(String words) {
        Label title = new Label(words);
        title.getStyleClass().add("t-region");
        return title;
    }
}
