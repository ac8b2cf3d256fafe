package org.chairside.ui.export;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/**
 * What is asked before sessions leave: as what, on which sheet, where to; and what one has to know: that it is a draft, and
 * which version it is. Enter does the same as last time.
 */
public final class ExportSheet {
    private final UiContext ui;
    private final ExportModel model;
    private final ExportOptions options;
    private final VBox root = new VBox();
    private final VBox sayings = new VBox();
    private final Label subject = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Label words = new Label();
    private final Label result = new Label();
    private final Button go;
    private final Button stop;
    private final Button open;
    private final Button leave;
    private final HBox running = new HBox();
    private Subscription following = Subscription.EMPTY;

    /** @param close sends the sheet away and lets go of the model */
    public ExportSheet(UiContext ui, ExportModel model, Runnable close) {
        this.ui = ui;
        this.model = model;
        this.options = new ExportOptions(ui, model.options());
        go = button("export.go", model::write);
        go.setDefaultButton(true);
        stop = button("export.stop", model::cancel);
        open = button("export.open", model::openFolder);
        leave = button("export.close", close);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        build();
        follow();
    }

    /** The nodes; a sheet is made for one asking and let go of with it. */
    public Region root() {
        return root;
    }

    /** Where the keyboard goes first: Enter there does the same as last time. */
    public Node first() {
        return go;
    }

    /** A round button would keep Enter to itself. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof RadioButton) {
            event.consume();
            model.write();
        }
    }

    private void build() {
        subject.getStyleClass().add("t-head");
        sayings.getStyleClass().add("export-sayings");
        progress.setAccessibleText(ui.text("export.progress"));
        progress.getStyleClass().add("export-progress");
        running.getStyleClass().add("export-row");
        running.getChildren().addAll(progress, words, stop);
        result.setId("export-result");
        // As high as what comes to stand there, so that nothing moves under a hand.
        StackPane outcome = new StackPane(running, result);
        outcome.getStyleClass().add("export-outcome");
        HBox buttons = new HBox(open, go, leave);
        buttons.getStyleClass().add("sheet-buttons");
        for (Label each : new Label[] {subject, result}) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        root.getStyleClass().add("export-sheet");
        root.getChildren().addAll(subject, sayings, outcome, buttons);
        root.getChildren().addAll(options.nodes());
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(ui.text(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void follow() {
        following = Subscription.combine(
                model.orderProperty().subscribe(_ -> say()),
                model.options().kindProperty().subscribe(_ -> say()),
                options.follow(),
                model.stateProperty().subscribe(this::show));
    }

    /** Lets go of the model. */
    public void leave() {
        following.unsubscribe();
    }

    private void say() {
        subject.setText(model.subject());
        sayings.getChildren().setAll(model.sayings().stream().map(this::saying).toList());
    }

    private Node saying(ExportWords.Said said) {
        Label label = new Label(said.words());
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        said.level().on(label);
        if (said.level() == Level.MEDIUM || said.level() == Level.HIGH) {
            Node glyph = Glyph.WARNING.node();
            said.level().on(glyph);
            label.setGraphic(glyph);
        }
        return label;
    }

    private void show(ExportModel.State state) {
        boolean busy = state instanceof ExportModel.State.Running;
        boolean ended = state instanceof ExportModel.State.Ended;
        boolean within = root.isFocusWithin();
        shown(running, busy);
        shown(result, ended);
        shown(open, false);
        leave.setDefaultButton(busy);
        options.disable(busy);
        go.setDisable(busy);
        switch (state) {
            case ExportModel.State.Idle _ -> result.setText("");
            case ExportModel.State.Running(int done, int of) -> {
                progress.setProgress((double) done / of);
                words.setText(ui.text("export.running", Math.min(done + 1, of), of));
                // Whoever presses Enter once more leaves, and hears below how it ended; nobody stops it by that.
                if (done == 0 && within) {
                    leave.requestFocus();
                }
            }
            case ExportModel.State.Ended it -> show(it);
        }
    }

    private void show(ExportModel.State.Ended it) {
        result.setText(it.words());
        Node glyph = (it.level() == Level.OK ? Glyph.TICK : Glyph.WARNING).node();
        result.setGraphic(glyph);
        it.level().on(result);
        it.level().on(glyph);
        shown(open, it.folder().isPresent());
        boolean well = it.level() == Level.OK;
        go.setDefaultButton(!well);
        leave.setDefaultButton(well);
        (well ? leave : go).requestFocus();
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
