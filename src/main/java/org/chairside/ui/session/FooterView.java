package org.chairside.ui.session;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.chairside.model.Recorded;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.keys.RemarkEvent;

/** Below: what is saved, how to take it back, and the acts that are rare. */
final class FooterView {
    private final HBox root = new HBox();
    private final HBox actsInRow = new HBox();
    private final FlowPane acts = new FlowPane();
    private final List<Button> buttons = new ArrayList<>();
    private final Label said = new Label();
    private final Label saving = new Label();
    private final Button undo = new Button();
    private final HBox status = new HBox();
    private final Tooltip whole = new Tooltip();
    private final UiContext ui;
    private final SessionModel model;
    private Glyph shown;

    FooterView(SessionModel model) {
        ui = model.ui();
        this.model = model;
        root.getStyleClass().add("footer");
        said.setId("saved-mark");
        said.getStyleClass().add("saved-mark");
        said.setFocusTraversable(true);
        said.setMinWidth(0);
        said.setTooltip(whole);
        root.setMinWidth(0);
        status.getStyleClass().add("foot-status");
        said.setAccessibleRole(AccessibleRole.TEXT);
        saving.setText(ui.text("session.saving"));
        saving.setId("saving");
        saving.getStyleClass().add("muted");
        saving.visibleProperty().bind(model.submissions().savingProperty());
        saving.managedProperty().bind(model.submissions().savingProperty());
        undo.setId("undo");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.getStyleClass().add("toast-undo");
        undo.setOnAction(_ -> model.undo());
        acts.getStyleClass().add("acts");
        acts.setMinHeight(Region.USE_PREF_SIZE);
        acts.setMinWidth(0);
        actsInRow.getStyleClass().add("acts");
        actsInRow.setMinWidth(Region.USE_PREF_SIZE);
        root.getChildren().addAll(said, saving, undo);
        model.saidProperty().subscribe(_ -> say());
        model.chartProperty().subscribe(_ -> say());
        model.nowProperty().subscribe(_ -> say());
        model.undoSecondsProperty().subscribe(this::count);
    }

    Region root() {
        return root;
    }

    /** The rare acts, to stand beside it, or elsewhere in as many rows as it takes. */
    Region acts(boolean inRow) {
        Pane place = inRow ? actsInRow : acts;
        actsInRow.getChildren().clear();
        acts.getChildren().clear();
        place.getChildren().setAll(buttons);
        return place;
    }

    /** Where the line below the window stands. */
    Pane status() {
        return status;
    }

    /** Without the keys, which are one hover away then. */
    void brief(boolean wanted) {
        for (Button button : buttons) {
            button.setText(
                    wanted ? (String) button.getUserData() : button.getTooltip().getText());
        }
    }

    /** Adds one of the rare acts, with its key. */
    Button act(String key, Shortcut shortcut, Runnable act) {
        Button button = new Button(ui.text("session.act", ui.text(key), shortcut.keys()));
        button.setTooltip(new Tooltip(button.getText()));
        button.setUserData(ui.text(key));
        button.getStyleClass().add("quiet");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        buttons.add(button);
        return button;
    }

    /** What was done here last; before that, what the session had already. */
    private void say() {
        String words = model.saidProperty().get();
        Recorded last = latest();
        boolean held = words.isEmpty() ? last.isHeld() : model.isSaidHeld();
        String now = words.isEmpty() ? say(last) : words;
        Glyph sign = held ? Glyph.WARNING : Glyph.TICK;
        if (now.equals(said.getText()) && sign == shown) {
            return;
        }
        shown = sign;
        RemarkEvent.takeBack(root);
        Region tick = sign.node();
        (held ? Level.MEDIUM : Level.OK).on(tick);
        said.setText(now);
        whole.setText(now);
        said.setGraphic(tick);
        said.setAccessibleText(now);
        said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** What is held comes after what is in the log. */
    private Recorded latest() {
        Recorded last = model.chart().entries().getLast();
        return last.isHeld() ? last : model.chart().lastInLog();
    }

    private String say(Recorded last) {
        ZoneId zone = ui.words().zone();
        LocalDate day = last.recordedAt().atZone(zone).toLocalDate();
        boolean isToday = day.equals(ui.clock().getNow().atZone(zone).toLocalDate());
        String when = isToday ? ui.words().time(last.recordedAt()) : ui.words().dateTime(last.recordedAt());
        return ui.text(last.isHeld() ? "session.held.last" : "session.saved.last", when, Long.toString(last.seq()));
    }

    private void count(long seconds) {
        undo.setVisible(seconds > 0);
        undo.setManaged(seconds > 0);
        undo.setText(ui.text("shell.toast.undo.left", seconds));
        undo.setAccessibleText(ui.text("session.undo.spoken", Shortcut.UNDO.keys()));
    }
}
