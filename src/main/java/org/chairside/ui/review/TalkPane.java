package org.chairside.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.review.state.Remark;

/** What was said about the session, and below it the line in which something is said. */
final class TalkPane {
    private final VBox root = new VBox();
    private final ListView<Remark> list = new ListView<>();
    private final Label label = new Label();
    private final LineField field = new LineField(TextUse.QUESTION);
    private final Button whole = new Button();
    private final VBox writing;

    /** @param answer answers the question that is looked at */
    TalkPane(UiContext ui, TalkModel model, Runnable answer) {
        list.setId("review-talk");
        list.setAccessibleText(ui.text("review.talk"));
        list.setAccessibleHelp(ui.text("review.talk.help"));
        list.setPlaceholder(new Label(ui.text("review.talk.none")));
        list.setCellFactory(_ -> new RemarkCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                answer.run();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setId("talk-text");
        field.textProperty().bindBidirectional(model.textProperty());
        FieldKeys.onEnter(field, model::send);
        HBox.setHgrow(field, Priority.ALWAYS);
        Button send = new Button(ui.text("review.talk.send"));
        send.setId("talk-send");
        send.getStyleClass().add("primary");
        send.setMinWidth(Region.USE_PREF_SIZE);
        send.setOnAction(_ -> model.send());
        send.disableProperty().bind(model.busyProperty());
        whole.setText(ui.text("review.talk.whole"));
        whole.setId("talk-whole");
        whole.getStyleClass().add("quiet");
        whole.setMinWidth(Region.USE_PREF_SIZE);
        whole.setOnAction(_ -> {
            model.aboutTheWhole();
            focus();
        });
        HBox line = new HBox(field, send, whole);
        line.getStyleClass().add("field-row");
        writing = new VBox(label, line);
        writing.getStyleClass().add("review-writing");
        root.setId("talk");
        root.getChildren().addAll(list, writing, new ReviewMessageLine("talk-said", model.saidProperty()).root());
        model.draftProperty().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    ListView<Remark> list() {
        return list;
    }

    void show(List<Remark> remarks) {
        list.getItems().setAll(remarks);
        list.scrollTo(remarks.size() - 1);
    }

    private void show(Optional<TalkModel.Draft> draft) {
        boolean within = writing.isFocusWithin();
        there(writing, draft.isPresent());
        draft.ifPresent(open -> {
            label.setText(open.label());
            field.useFor(open.action().use());
            field.setAccessibleText(open.label());
            there(whole, open.about().isPresent() && open.action() != ReviewAction.ANSWER);
            focus();
        });
        if (draft.isEmpty() && within) {
            list.requestFocus();
        }
    }

    void focus() {
        if (writing.isVisible()) {
            // A field that gets its skin after the focus selects all of its text, and the next key would replace it.
            field.applyCss();
            field.requestFocus();
            field.end();
        } else {
            list.requestFocus();
        }
    }

    private static void there(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
