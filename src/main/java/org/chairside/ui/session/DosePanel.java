package org.chairside.ui.session;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.chairside.ui.kit.Focus;
import org.chairside.ui.kit.Kit;

/** What can be recorded next about the dose, in one row: fields, then a button that names the act. Enter is that button. */
final class DosePanel {
    private final Kit kit;
    private final DosesModel model;
    private final Runnable done;
    private final FlowPane root = new FlowPane();
    private final Label refusal = new Label();
    private final TextField time;

    DosePanel(Kit kit, DosesModel model, Runnable done) {
        this.kit = kit;
        this.model = model;
        this.done = done;
        this.time = field("time", "", "session.dose.time.prompt");
        root.getStyleClass().addAll("strip-row", "dose-panel");
        root.setId("dose-panel");
        refusal.getStyleClass().add("refusal");
        refusal.textProperty().bind(model.refusalProperty());
        refusal.managedProperty().bind(model.refusalProperty().map(words -> !words.isEmpty()));
    }

    Region root() {
        return root;
    }

    void open(DoseFace face) {
        model.forgetRefusal();
        time.clear();
        List<Node> row = new ArrayList<>();
        switch (face.step()) {
            case DoseFace.Step.StartInfusion(String planned) -> start(row, planned);
            case DoseFace.Step.Infusing(boolean paused) -> infusing(row, paused);
            case DoseFace.Step.GiveDevice next -> device(row, next);
            case DoseFace.Step.GiveDose(String planned) -> dose(row, planned);
            case DoseFace.Step.Given _ -> row.add(label("session.dose.all-given"));
        }
        row.add(refusal);
        root.getChildren().setAll(row);
        if (!Focus.first(root)) {
            root.requestFocus();
        }
    }

    private void start(List<Node> row, String planned) {
        TextField dose = field("dose", planned, "session.dose.mg.prompt");
        TextField minutes = field("minutes", "", "session.dose.minutes.prompt");
        Button go =
                act("session.dose.start", () -> model.startInfusion(dose.getText(), minutes.getText(), time.getText()));
        row.addAll(List.of(
                label("session.dose.mg"),
                dose,
                ratio(dose),
                label("session.dose.over"),
                minutes,
                label("session.dose.at"),
                time,
                go));
        submitOnEnter(go, dose, minutes, time);
    }

    private void infusing(List<Node> row, boolean paused) {
        TextField given = field("given", "", "session.dose.given.prompt");
        Button end = act("session.dose.end", () -> model.endInfusion(given.getText(), time.getText()));
        TextField reason = field("pause-reason", "", "session.dose.reason.prompt");
        Button hold = paused
                ? act("session.dose.resume", () -> model.resumeInfusion(time.getText()))
                : act("session.dose.pause", () -> model.pauseInfusion(reason.getText(), time.getText()));
        row.addAll(List.of(label("session.dose.given.mg"), given, end));
        if (!paused) {
            row.addAll(List.of(label("session.dose.reason"), reason));
            submitOnEnter(hold, reason);
        }
        row.addAll(List.of(hold, label("session.dose.at"), time));
        submitOnEnter(end, given);
    }

    private void device(List<Node> row, DoseFace.Step.GiveDevice next) {
        TextField lot = field("lot", "", "session.dose.lot.prompt");
        Button give = new Button(kit.text(
                "session.dose.device", next.number(), next.of(), kit.words().dose(NasalDevice.CONTENT)));
        perform(give, () -> model.giveDevice(next, lot.getText(), time.getText()));
        row.addAll(List.of(label("session.dose.lot"), lot, label("session.dose.at"), time, give));
        submitOnEnter(give, lot, time);
    }

    private void dose(List<Node> row, String planned) {
        TextField dose = field("dose", planned, "session.dose.mg.prompt");
        TextField site = field("site", "", "session.dose.site.prompt");
        Button give = act("session.dose.give", () -> model.giveDose(dose.getText(), site.getText(), time.getText()));
        row.addAll(List.of(
                label("session.dose.mg"),
                dose,
                ratio(dose),
                label("session.dose.site"),
                site,
                label("session.dose.at"),
                time,
                give));
        submitOnEnter(give, dose, site, time);
    }

    private Label ratio(TextField dose) {
        Label ratio = new Label();
        ratio.getStyleClass().addAll("t-small", "muted");
        ratio.textProperty().bind(dose.textProperty().map(model::perKilogram));
        return ratio;
    }

    private Label label(String key) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("lbl");
        return label;
    }

    private TextField field(String id, String text, String prompt) {
        TextField field = new TextField(text);
        field.setId("dose-" + id);
        field.getStyleClass().add("short");
        field.setPromptText(kit.text(prompt));
        field.setAccessibleText(kit.text(prompt));
        return field;
    }

    private Button act(String key, java.util.function.BooleanSupplier command) {
        Button button = new Button(kit.text(key));
        perform(button, command);
        return button;
    }

    private void perform(Button button, java.util.function.BooleanSupplier command) {
        button.getStyleClass().add("offer");
        button.setOnAction(_ -> {
            if (command.getAsBoolean()) {
                done.run();
            }
        });
    }

    private static void submitOnEnter(Button button, TextField... fields) {
        for (TextField field : fields) {
            field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    event.consume();
                    button.fire();
                }
            });
        }
    }
}
