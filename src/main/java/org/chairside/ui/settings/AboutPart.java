package org.chairside.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.UiContext;

/** What the program is for, which one it is, where its files are, and what it is made with. */
final class AboutPart {
    private final UiContext ui;
    private final VBox root = new VBox();
    private final GridPane facts = new GridPane();
    private final Button copy = new Button();

    AboutPart(UiContext ui, SettingsModel model) {
        this.ui = ui;
        copy.setText(ui.text("about.copy"));
        copy.setId("about-copy");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setAccessibleText(ui.text("about.copy.spoken"));
        copy.setOnAction(_ -> model.copyAbout());
        facts.getStyleClass().add("settings-facts");
        root.getStyleClass().add("settings-part");
        Label made = wrapped(ui.text("about.libraries"));
        made.getStyleClass().add("field-label");
        GridPane libraries = new GridPane();
        libraries.getStyleClass().add("settings-facts");
        List<Library> all = Library.all();
        for (int at = 0; at < all.size(); at++) {
            libraries.addRow(
                    at, wrapped(all.get(at).name()), wrapped(all.get(at).licence()));
        }
        root.getChildren().addAll(wrapped(ui.text("shell.help.purpose")), facts, copy, made, libraries);
        show(Optional.empty());
    }

    Node root() {
        return root;
    }

    void show(Optional<About> about) {
        copy.setDisable(about.isEmpty());
        facts.getChildren().clear();
        List<AboutWords.Line> lines = about.map(new AboutWords(ui)::lines).orElse(List.of());
        for (int at = 0; at < lines.size(); at++) {
            Label name = new Label(lines.get(at).name());
            name.getStyleClass().add("lbl");
            name.setMinWidth(Region.USE_PREF_SIZE);
            facts.addRow(at, name, wrapped(lines.get(at).words()));
        }
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
