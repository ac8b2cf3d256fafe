package org.chairside.ui.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.ExportFormat;
import org.chairside.ui.kit.UiContext;

/** Where the files of each format go, and the ways to change that. */
final class FolderRows {
    private final UiContext ui;
    private final SettingsModel model;
    private final VBox root = new VBox();

    FolderRows(UiContext ui, SettingsModel model) {
        this.ui = ui;
        this.model = model;
        root.getStyleClass().add("settings-folders");
        root.setMinWidth(0);
        for (ExportFormat format : ExportFormat.values()) {
            root.getChildren().add(row(format));
        }
    }

    Node root() {
        return root;
    }

    private Node row(ExportFormat format) {
        String key = format.name().toLowerCase(Locale.ROOT);
        String name = ui.text("export." + key);
        Label heading = new Label(name);
        heading.getStyleClass().add("field-label");
        Label place = new Label();
        place.setId("settings-folder-" + key);
        place.setWrapText(true);
        Button choose = new Button(ui.text("settings.folder.choose"));
        choose.setId("settings-choose-" + key);
        choose.setMinWidth(Region.USE_PREF_SIZE);
        Button forget = new Button(ui.text("settings.folder.forget"));
        forget.setId("settings-forget-" + key);
        forget.getStyleClass().add("quiet");
        forget.setMinWidth(Region.USE_PREF_SIZE);
        Runnable show = () -> {
            Optional<Path> folder = model.folder(format);
            String where = folder.map(Path::toString).orElseGet(() -> ui.text("settings.folder.none"));
            place.setText(where);
            choose.setAccessibleText(ui.text("settings.folder.choose.spoken", name, where));
            forget.setAccessibleText(ui.text("settings.folder.forget.spoken", name));
            forget.setVisible(folder.isPresent());
            forget.setManaged(folder.isPresent());
        };
        choose.setOnAction(_ -> model.chooseFolder(format, show));
        forget.setOnAction(_ -> {
            model.forgetFolder(format);
            choose.requestFocus();
            show.run();
        });
        show.run();
        FlowPane line = new FlowPane(choose, forget, place);
        line.getStyleClass().add("settings-folder");
        line.setMinWidth(0);
        place.maxWidthProperty().bind(root.widthProperty());
        VBox row = new VBox(heading, line);
        row.getStyleClass().add("field");
        row.setMinWidth(0);
        return row;
    }
}
