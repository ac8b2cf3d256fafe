package org.chairside.ui.start;

import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.chairside.model.Protocol;
import org.chairside.model.SessionKind;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.VitalWords;

/** What is planned: protocol, course, room, weight, dose. */
final class PlanPart {
    private final PlanModel plan;
    private final FlowPane root = new FlowPane();
    private final TextField weight = new TextField();
    private final TextField dose = new TextField();
    private final Map<Field, FieldBox> boxes;

    PlanPart(Kit kit, StartModel model, List<Protocol> protocols, Runnable next) {
        this.plan = model.plan();
        VitalWords vitals = new VitalWords(kit.messages(), kit.words());
        ComboBox<Protocol> protocol = new ComboBox<>(FXCollections.observableArrayList(protocols));
        protocol.setId("start-protocol");
        protocol.setConverter(new PatientPart.Says<>(
                each -> kit.text("start.protocol.value", each.name(), each.key().version())));
        protocol.valueProperty().bindBidirectional(plan.protocolProperty());
        ComboBox<SessionKind> kind = new ComboBox<>(FXCollections.observableArrayList(SessionKind.values()));
        kind.setConverter(new PatientPart.Says<>(each -> vitals.kind(each)));
        kind.valueProperty().bindBidirectional(plan.kindProperty());
        TextField number = new TextField();
        number.setId("start-number");
        number.textProperty().bindBidirectional(plan.numberProperty());
        TextField planned = new TextField();
        planned.textProperty().bindBidirectional(plan.plannedProperty());
        TextField room = new TextField();
        room.textProperty().bindBidirectional(plan.roomProperty());
        weight.setId("start-weight");
        weight.textProperty().bindBidirectional(plan.weightProperty());
        dose.setId("start-dose");
        dose.textProperty().bindBidirectional(plan.doseProperty());
        boxes = Map.of(
                Field.PROTOCOL, new FieldBox(kit.text("start.protocol"), protocol, "start-wide"),
                Field.COURSE, new FieldBox(kit.text("start.number"), number, "start-sixth"),
                Field.ROOM, new FieldBox(kit.text("start.room"), room, "start-third"),
                Field.WEIGHT, new FieldBox(kit.text("start.weight"), weight, "start-half"),
                Field.DOSE, new FieldBox(kit.text("start.dose"), dose, "start-half"));
        root.getStyleClass().addAll("start-row", "start-part");
        root.getChildren()
                .addAll(
                        boxes.get(Field.PROTOCOL).root(),
                        boxes.get(Field.COURSE).root(),
                        new FieldBox(kit.text("start.planned"), planned, "start-sixth").root(),
                        new FieldBox(kit.text("start.kind"), kind, "start-third").root(),
                        boxes.get(Field.ROOM).root(),
                        boxes.get(Field.WEIGHT).root(),
                        boxes.get(Field.DOSE).root());
        onEnter(weight, () -> {
            boolean goOn = plan.enterWeight();
            echo();
            if (goOn) {
                dose.requestFocus();
            }
        });
        onEnter(dose, next);
        plan.weightProperty().subscribe(_ -> echo());
        plan.doseProperty().subscribe(_ -> echo());
        plan.lastWeightProperty().subscribe(_ -> echo());
        weight.focusedProperty().subscribe(_ -> problem());
        model.problemsProperty().subscribe(found -> boxes.forEach((field, box) -> box.problem(field, found)));
    }

    Node root() {
        return root;
    }

    void focus() {
        weight.requestFocus();
    }

    private void echo() {
        boxes.get(Field.WEIGHT).echo(plan.weightEcho());
        boxes.get(Field.DOSE).echo(plan.doseEcho());
        problem();
    }

    /** A doubt is said while typing; Enter takes the weight as typed. */
    private void problem() {
        boxes.get(Field.WEIGHT).problem(Field.WEIGHT, plan.problems());
    }

    private static void onEnter(TextField field, Runnable act) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                act.run();
            }
        });
    }
}
