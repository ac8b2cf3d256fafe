package org.chairside.ui.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.chairside.model.SessionId;

/** The buttons that write sessions to files, where the files go, and what came of it. */
public final class ExportBar {
    private final Kit kit;
    private final ExportModel model;
    private final FlowPane root = new FlowPane();
    private final Label where = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Label words = new Label();
    private final HBox running;
    private final Label result = new Label();

    /**
     * @param chosen the sessions to write, asked at each press
     * @param any whether there are any
     */
    public ExportBar(Kit kit, ExportModel model, Supplier<List<SessionId>> chosen, ObservableBooleanValue any) {
        this.kit = kit;
        this.model = model;
        for (FileKind kind : FileKind.values()) {
            Button button = button(kind.key(), () -> model.export(chosen.get(), kind));
            button.disableProperty()
                    .bind(Bindings.createBooleanBinding(
                            () -> model.isRunning() || !any.get(), model.stateProperty(), any));
            root.getChildren().add(button);
        }
        Button change = button("export.change", model::chooseFolder);
        change.getStyleClass().add("quiet");
        where.getStyleClass().add("lbl");
        where.setMinWidth(Region.USE_PREF_SIZE);
        Button stop = button("export.stop", model::stop);
        progress.setAccessibleText(kit.text("export.progress"));
        progress.getStyleClass().add("export-progress");
        running = new HBox(progress, words, stop);
        running.getStyleClass().add("export-running");
        result.getStyleClass().add("export-result");
        result.setFocusTraversable(true);
        result.setWrapText(true);
        result.setMinHeight(Region.USE_PREF_SIZE);
        root.getStyleClass().add("export-bar");
        root.getChildren().addAll(where, change, running, result);
        model.folderProperty().subscribe(_ -> showFolder());
        model.stateProperty().subscribe(this::show);
    }

    public FlowPane root() {
        return root;
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(kit.text(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void showFolder() {
        where.setText(model.folderProperty()
                .get()
                .map(path -> kit.text(
                        "export.to",
                        path.getFileName() == null
                                ? path.toString()
                                : path.getFileName().toString()))
                .orElse(""));
        where.setTooltip(model.folderProperty()
                .get()
                .map(path -> new Tooltip(path.toString()))
                .orElse(null));
        shown(where, model.folderProperty().get().isPresent());
    }

    private void show(ExportModel.State state) {
        shown(running, state instanceof ExportModel.State.Running);
        shown(result, state instanceof ExportModel.State.Ended);
        switch (state) {
            case ExportModel.State.Idle _ -> result.setText("");
            case ExportModel.State.Running(int done, int of) -> {
                progress.setProgress((double) done / of);
                words.setText(kit.text("export.running", Math.min(done + 1, of), of));
            }
            case ExportModel.State.Ended(Level level, String said) -> {
                result.setText(said);
                result.setGraphic((level == Level.OK ? Glyph.TICK : Glyph.WARNING).node());
                level.on(result);
                level.on(result.getGraphic());
            }
        }
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
