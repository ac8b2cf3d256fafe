package org.chairside.ui.export;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.chairside.model.SessionId;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;

/** The buttons by which sessions leave a page: to a file, to paper, to the monitoring form. */
public final class ExportBar {
    private final UiContext ui;
    private final Supplier<List<SessionId>> chosen;
    private final ObservableBooleanValue any;
    private final FlowPane root = new FlowPane();
    private final Button form;

    /**
     * @param chosen the sessions that leave, asked at each press
     * @param any whether there are any
     */
    public ExportBar(UiContext ui, ExportModel model, Supplier<List<SessionId>> chosen, ObservableBooleanValue any) {
        this.ui = ui;
        this.chosen = chosen;
        this.any = any;
        root.getStyleClass().add("export-bar");
        add("export.export", Shortcut.EXPORT, model::ask);
        add("export.print", Shortcut.PRINT, all -> model.print(all.getFirst()));
        form = add("export.form", Shortcut.FORM, all -> model.form(all.getFirst()));
    }

    /** Whether there is a monitoring form to look at; offered until somebody says no. */
    public void offerForm(boolean offered) {
        form.setVisible(offered);
        form.setManaged(offered);
    }

    private Button add(String key, Shortcut shortcut, Consumer<List<SessionId>> act) {
        Button button = new Button(ui.text(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(shortcut.keys()));
        button.setAccessibleHelp(shortcut.keys());
        button.disableProperty().bind(Bindings.not(any));
        button.setOnAction(_ -> {
            List<SessionId> all = chosen.get();
            if (!all.isEmpty()) {
                act.accept(all);
            }
        });
        root.getChildren().add(button);
        return button;
    }

    public FlowPane root() {
        return root;
    }
}
