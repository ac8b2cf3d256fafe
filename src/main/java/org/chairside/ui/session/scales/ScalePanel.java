package org.chairside.ui.session.scales;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.entry.KeyChoices;
import org.chairside.ui.form.FormPanel;
import org.chairside.ui.form.Panel;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/**
 * A scale below the line: its items one after the other, each answered by one click, by Alt and its key, or by its key and Enter; Enter saves, Backspace goes
 * back one. The number always stands beside its words.
 */
public final class ScalePanel implements Panel {
    private final ScalesModel model;
    private final Runnable done;
    private final VBox root = new VBox();
    private final Label title = new Label();
    private final Label question = new Label();
    private final Label result = new Label();
    private final Label notice = new Label();
    private final Label soFar = new Label();
    private final Label note = new Label();
    private final FlowPane choices = new FlowPane();
    private final Button save;
    private final FlowPane head;
    private final FormPanel total;
    private final ScaleKeys keys;

    public ScalePanel(UiContext ui, ScalesModel model, Runnable done) {
        this.model = model;
        this.done = done;
        this.total = new FormPanel("scale-total", ui, model.total(), done);
        this.save = new Button(ui.text("scales.save"));
        this.keys = new ScaleKeys(ui, root, model);
        root.setId("scale-panel");
        root.getStyleClass().add("form-panel");
        root.setFocusTraversable(true);
        root.setAccessibleRole(AccessibleRole.TEXT);
        title.getStyleClass().add("strong");
        question.getStyleClass().add("strong");
        question.setId("scale-question");
        result.getStyleClass().add("scale-result");
        result.setId("scale-result");
        notice.getStyleClass().add("answer-words");
        notice.setId("scale-notice");
        notice.setGraphic(Glyph.WARNING.node());
        Level.MEDIUM.on(notice);
        Level.MEDIUM.on(notice.getGraphic());
        soFar.getStyleClass().addAll("t-small", "muted");
        soFar.setId("scale-so-far");
        note.getStyleClass().addAll("t-small", "muted");
        choices.getStyleClass().addAll("strip-row", "key-strip");
        save.getStyleClass().add("offer");
        save.setId("scale-save");
        save.setFocusTraversable(false);
        save.setOnAction(_ -> save());
        head = new FlowPane(title, question, result, save);
        head.getStyleClass().add("strip-row");
        java.util.List.of(notice, soFar, note).forEach(label -> label.setWrapText(true));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.faceProperty().subscribe(this::show);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void open() {
        model.open();
        root.requestFocus();
    }

    @Override
    public void close() {
        total.close();
    }

    @Override
    public List<String> unsaved() {
        return model.unsaved();
    }

    @Override
    public void hidden() {
        total.hidden();
    }

    @Override
    public void shown() {
        total.shown();
    }

    @Override
    public Optional<KeyChoices> choices() {
        return model.totallingProperty().get() ? Optional.empty() : Optional.of(keys);
    }

    private void show(ScaleState state) {
        title.setText(state.title());
        question.setText(state.prompt().question());
        result.setText(state.result().words());
        save.setVisible(state.result().ready());
        save.setManaged(state.result().ready());
        soFar.setText(String.join(" \u00b7 ", state.soFar()));
        note.setText(state.note());
        keys.show(choices, state);
        if (model.totallingProperty().get()) {
            root.getChildren().setAll(title, total.root());
            total.open();
            return;
        }
        notice.setText(state.notice());
        root.getChildren().setAll(head);
        showIf(!state.notice().isEmpty(), notice);
        showIf(!state.prompt().choices().isEmpty(), choices);
        showIf(!state.soFar().isEmpty(), soFar);
        showIf(!state.note().isEmpty(), note);
        speak(state);
    }

    private void showIf(boolean shown, Region region) {
        if (shown) {
            root.getChildren().add(region);
        }
    }

    private void speak(ScaleState state) {
        root.setAccessibleText(state.spoken());
        root.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void pressed(KeyEvent event) {
        if (model.totallingProperty().get()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            save();
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            event.consume();
            model.back();
        }
    }

    private void save() {
        if (model.save()) {
            done.run();
        }
    }
}
