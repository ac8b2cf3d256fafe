package org.chairside.ui.session.notices;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.chairside.model.text.CleanText;
import org.chairside.model.text.TextUse;
import org.chairside.ui.form.Panel;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;

/** A physician was called, or replies to a call that is open. Enter records it. */
public final class CallPanel implements Panel {
    private final UiContext ui;
    private final CallsModel model;
    private final Runnable done;
    private final FlowPane root = new FlowPane();
    private final Label refusal = new Label();
    private List<TextField> typed = List.of();

    public CallPanel(UiContext ui, CallsModel model, Runnable done) {
        this.ui = ui;
        this.model = model;
        this.done = done;
        root.getStyleClass().addAll("strip-row", "call-panel");
        root.setId("call-panel");
        refusal.getStyleClass().add("refusal");
        refusal.textProperty().bind(model.refusalProperty());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void open() {
        model.forgetRefusal();
        List<CallState> open = model.openProperty().get();
        if (open.isEmpty()) {
            call();
        } else {
            reply(open.getFirst());
        }
    }

    @Override
    public List<String> unsaved() {
        String words = typed.stream()
                .map(field -> CleanText.line(field.getText()))
                .filter(each -> !each.isEmpty())
                .collect(joining(", "));
        return words.isEmpty() ? List.of() : List.of(ui.text("session.call.unsaved", words));
    }

    private void call() {
        TextField who = field("call-who", TextUse.PERSON, "session.call.who");
        TextField reply = field("call-reply", TextUse.REPLY, "session.call.reply.now");
        TextField time = field("call-time", TextUse.FIGURE, "session.call.time");
        Button record =
                record("session.call.record", () -> model.called(who.getText(), reply.getText(), time.getText()));
        fill(
                record,
                List.of(who, reply, time),
                label("session.call.title"),
                who,
                label("session.call.reply"),
                reply,
                label("session.call.at"),
                time,
                record);
    }

    /** The reply comes first; another call can be recorded from here as well. */
    private void reply(CallState call) {
        TextField reply = field("call-reply", TextUse.REPLY, "session.call.reply.said");
        TextField time = field("call-time", TextUse.FIGURE, "session.call.time");
        Button record = record("session.call.record-reply", () -> model.replied(call, reply.getText(), time.getText()));
        Button another = new Button(ui.text("session.call.another"));
        another.getStyleClass().add("quiet");
        another.setOnAction(_ -> call());
        Label about = new Label(call.words());
        about.getStyleClass().add("strong");
        fill(record, List.of(reply, time), about, reply, label("session.call.at"), time, record, another);
    }

    private void fill(Button record, List<TextField> fields, Node... row) {
        typed = fields;
        root.getChildren().setAll(row);
        root.getChildren().add(refusal);
        for (TextField field : fields) {
            field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    event.consume();
                    record.fire();
                }
            });
        }
        fields.getFirst().requestFocus();
    }

    private Button record(String key, BooleanSupplier command) {
        Button button = new Button(ui.text(key));
        button.getStyleClass().add("offer");
        button.setOnAction(_ -> {
            if (command.getAsBoolean()) {
                done.run();
            }
        });
        return button;
    }

    private TextField field(String id, TextUse use, String prompt) {
        TextField field = new LineField(use);
        field.setId(id);
        field.setPromptText(ui.text(prompt));
        field.setAccessibleText(ui.text(prompt));
        field.getStyleClass().add(use == TextUse.FIGURE ? "short" : "words");
        return field;
    }

    private Label label(String key) {
        Label label = new Label(ui.text(key));
        label.getStyleClass().add("lbl");
        return label;
    }
}
