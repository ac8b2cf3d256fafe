package org.chairside.ui.protocols;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.Protocol;
import org.chairside.ui.kit.UiContext;

/** Below what is being changed: how much it is, and the one confirmed act that puts it in force. */
final class AdoptBar {
    private final UiContext ui;
    private final ProtocolsModel model;
    private final ChangeWords words;
    private final Label standing = new Label();
    private final Button ask = new Button();
    private final Button drop = new Button();
    private final Button adopt = new Button();
    private final ChangesList changes;
    private final VBox asked = new VBox();
    private final VBox root = new VBox();
    private final Label question = WrappedText.label("");

    AdoptBar(UiContext ui, ProtocolsModel model, Runnable dropped) {
        this.ui = ui;
        this.model = model;
        this.words = new ChangeWords(ui);
        this.changes = new ChangesList(ui, "protocols-changes");
        ask.setId("protocols-ask");
        ask.getStyleClass().add("primary");
        ask.setOnAction(_ -> ask(true));
        drop.setId("protocols-drop");
        drop.getStyleClass().add("quiet");
        drop.setText(ui.text("protocols.drop"));
        drop.setOnAction(_ -> {
            model.drop();
            dropped.run();
        });
        standing.setId("protocols-standing");
        standing.setFocusTraversable(true);
        FlowPane line = new FlowPane(standing, drop, ask);
        line.getStyleClass().add("protocols-bar");
        Button notYet = new Button(ui.text("protocols.adopt.not-yet"));
        notYet.setId("protocols-not-yet");
        notYet.setOnAction(_ -> ask(false));
        adopt.setId("protocols-adopt");
        adopt.getStyleClass().add("primary");
        FlowPane buttons = new FlowPane(adopt, notYet);
        buttons.getStyleClass().add("protocols-bar");
        ((Region) changes.root()).getStyleClass().add("protocols-asked-changes");
        asked.getChildren().addAll(question, changes.root(), buttons);
        asked.getStyleClass().add("protocols-asked");
        root.getStyleClass().add("protocols-adopt");
        root.getChildren().addAll(asked, line);
        ask(false);
    }

    Node root() {
        return root;
    }

    /** VersionConverter how what is being changed differs from what is in force. */
    void show() {
        EditorModel editor = model.editor();
        EditorState now = editor.now();
        Protocol base = model.base(model.chosenProperty().get().code());
        List<ChangeLine> said =
                now.draft().map(draft -> words.between(base, draft)).orElse(List.of());
        Optional<Protocol> next = model.toAdopt();
        int refused = editor.refusedCount();
        String count = now.faults().isEmpty()
                ? ui.text("protocols.changes.count", said.size())
                : ui.text("protocols.faults.count", now.faults().size());
        standing.setText(refused == 0 ? count : ui.text("protocols.refused.count", count, refused));
        ask.setDisable(next.isEmpty());
        drop.setDisable(!editor.isTouched());
        next.ifPresent(protocol -> {
            int version = protocol.key().version();
            ask.setText(ui.text("protocols.ask", version));
            adopt.setText(ui.text("protocols.adopt", version));
            question.setText(ui.text("protocols.adopt.question", protocol.name(), version));
            adopt.setOnAction(_ -> {
                ask(false);
                model.adopt(protocol);
            });
        });
        if (next.isEmpty()) {
            boolean isSound = now.faults().isEmpty() && refused == 0;
            ask.setText(ui.text(isSound ? "protocols.ask.none" : "protocols.ask.faulty"));
            ask(false);
        }
        changes.show(said, ui.text("protocols.adopt.as-template"));
    }

    private void ask(boolean open) {
        asked.setVisible(open);
        asked.setManaged(open);
        ask.setVisible(!open);
        if (open) {
            adopt.requestFocus();
        }
    }
}
