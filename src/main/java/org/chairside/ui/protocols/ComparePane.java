package org.chairside.ui.protocols;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.chairside.ui.kit.UiContext;

/** The chosen version beside another of the same protocol: what changed from one to the other, in words. */
final class ComparePane {
    private final UiContext ui;
    private final ProtocolsModel model;
    private final ChangeWords words;
    private final ComboBox<ProtocolVersion> older = new ComboBox<>();
    private final Label newer = new Label();
    private final ChangesList changes;
    private final VBox root = new VBox();

    ComparePane(UiContext ui, ProtocolsModel model) {
        this.ui = ui;
        this.model = model;
        this.words = new ChangeWords(ui);
        this.changes = new ChangesList(ui, "protocols-compared");
        older.setId("protocols-older");
        older.setConverter(new VersionConverter());
        older.setAccessibleText(ui.text("protocols.compare.from"));
        older.valueProperty().subscribe(_ -> compare());
        newer.getStyleClass().add("protocols-name");
        FlowPane head = new FlowPane(
                new Label(ui.text("protocols.compare.from")), older, new Label(ui.text("protocols.compare.to")), newer);
        head.getStyleClass().add("protocols-bar");
        root.getStyleClass().add("protocols-pane");
        root.getChildren().addAll(head, changes.root());
    }

    Node root() {
        return root;
    }

    /** Compares with the version before, where there is one. */
    void show(ProtocolVersion chosen) {
        newer.setText(new VersionConverter().toString(chosen));
        List<ProtocolVersion> others = model.comparable().stream()
                .filter(each -> !each.protocol().equals(chosen.protocol())
                        || each.adopted().isEmpty() != chosen.adopted().isEmpty())
                .toList();
        older.getItems().setAll(others);
        older.setDisable(others.isEmpty());
        older.setValue(others.stream()
                .filter(each -> each.number() < chosen.number())
                .findFirst()
                .orElse(others.isEmpty() ? null : others.getFirst()));
        compare();
    }

    private void compare() {
        ProtocolVersion before = older.getValue();
        ProtocolVersion now = model.chosenProperty().get();
        if (before == null || now == null) {
            changes.show(List.of(), ui.text("protocols.compare.alone"));
        } else {
            changes.show(words.between(before.protocol(), now.protocol()), ui.text("protocols.compare.same"));
        }
    }

    private final class VersionConverter extends StringConverter<ProtocolVersion> {
        @Override
        public String toString(ProtocolVersion version) {
            return version == null
                    ? ""
                    : ui.text(
                            version.adopted().isPresent() ? "protocols.compare.version" : "protocols.compare.template",
                            version.number());
        }

        @Override
        public ProtocolVersion fromString(String words) {
            throw new IllegalStateException("nothing is typed here");
        }
    }
}
