package org.chairside.ui.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.chairside.model.Protocol;
import org.chairside.model.SessionKind;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.FormField;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/** What is planned: protocol, course, room, weight, dose. */
final class PlanPart {
    private final PlanModel plan;
    private final FlowPane root = new FlowPane();
    private final TextField weight = new LineField(TextUse.FIGURE);
    private final TextField dose = new LineField(TextUse.FIGURE);
    private final Map<StartField, FormField> boxes;

    PlanPart(UiContext ui, StartModel model, List<Protocol> protocols, Runnable next) {
        this.plan = model.parts().plan();
        ComboBox<Protocol> protocol = protocols(ui, model, protocols);
        ComboBox<SessionKind> kind = kinds(ui);
        TextField number = bound(new LineField(TextUse.FIGURE), "start-number", plan.numberProperty());
        TextField planned = bound(new LineField(TextUse.FIGURE), "start-planned", plan.plannedProperty());
        TextField room = bound(new LineField(TextUse.ROOM), "start-room", plan.roomProperty());
        bound(weight, "start-weight", plan.amount().weightProperty());
        bound(dose, "start-dose", plan.amount().doseProperty());
        boxes = Map.of(
                StartField.PROTOCOL, new FormField(ui.text("start.protocol"), protocol, "start-wide"),
                StartField.COURSE, new FormField(ui.text("start.number"), number, "start-sixth"),
                StartField.ROOM, new FormField(ui.text("start.room"), room, "start-third"),
                StartField.WEIGHT, new FormField(ui.text("start.weight"), weight, "start-half"),
                StartField.DOSE, new FormField(ui.text("start.dose"), dose, "start-half"));
        HBox course = new HBox(
                boxes.get(StartField.COURSE).root(),
                new FormField(ui.text("start.planned"), planned, "start-sixth").root());
        course.getStyleClass().add("start-sixths");
        root.getStyleClass().addAll("start-row", "start-part");
        root.getChildren()
                .addAll(
                        boxes.get(StartField.PROTOCOL).root(),
                        course,
                        new FormField(ui.text("start.kind"), kind, "start-third").root(),
                        boxes.get(StartField.ROOM).root(),
                        boxes.get(StartField.WEIGHT).root(),
                        boxes.get(StartField.DOSE).root());
        FieldKeys.chain(List.of(protocol, number, planned, kind, room), weight::requestFocus);
        keys(next);
        plan.amount().weightProperty().subscribe(_ -> echo());
        plan.amount().doseProperty().subscribe(_ -> echo());
        plan.amount().lastWeightProperty().subscribe(_ -> echo());
        plan.protocolProperty().subscribe(_ -> echo());
        model.problemsProperty()
                .subscribe(found -> boxes.forEach((field, box) ->
                        box.problem(Optional.ofNullable(found.get(field)).orElse(""))));
    }

    private ComboBox<Protocol> protocols(UiContext ui, StartModel model, List<Protocol> protocols) {
        ComboBox<Protocol> protocol = new ComboBox<>(FXCollections.observableArrayList(protocols));
        protocol.setId("start-protocol");
        protocol.setConverter(new PatientPart.Says<>(each -> ui.text(
                model.isAdopted(each) ? "start.protocol.value" : "start.protocol.template",
                each.name(),
                each.key().version())));
        protocol.valueProperty().bindBidirectional(plan.protocolProperty());
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(protocol.valueProperty().map(protocol.getConverter()::toString));
        protocol.setTooltip(whole);
        FieldKeys.byFirstLetter(protocol);
        return protocol;
    }

    private ComboBox<SessionKind> kinds(UiContext ui) {
        ClinicalWords clinicalWords = new ClinicalWords(ui.messages(), ui.words());
        ComboBox<SessionKind> kind = new ComboBox<>(FXCollections.observableArrayList(SessionKind.values()));
        kind.setConverter(new PatientPart.Says<>(clinicalWords::kind));
        kind.valueProperty().bindBidirectional(plan.kindProperty());
        FieldKeys.byFirstLetter(kind);
        return kind;
    }

    private static TextField bound(TextField field, String id, StringProperty text) {
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private void keys(Runnable next) {
        FieldKeys.onEnter(weight, () -> {
            boolean goOn = plan.amount().enterWeight();
            echo();
            if (goOn) {
                dose.requestFocus();
            }
        });
        FieldKeys.onEnter(dose, () -> {
            boolean goOn = plan.amount().enterDose();
            echo();
            if (goOn) {
                next.run();
            }
        });
    }

    Node root() {
        return root;
    }

    void places(FaultPlaces places) {
        boxes.forEach((field, box) -> places.put(field, box.control()::requestFocus));
    }

    void focus() {
        weight.requestFocus();
    }

    /** A doubt is said while typing; Enter takes it as typed. */
    private void echo() {
        boxes.get(StartField.PROTOCOL).echo(plan.treatment());
        boxes.get(StartField.WEIGHT).echo(plan.amount().weightEcho());
        boxes.get(StartField.DOSE).echo(plan.amount().doseEcho());
        Map<StartField, String> found = plan.amount().problems();
        for (StartField field : List.of(StartField.WEIGHT, StartField.DOSE)) {
            boxes.get(field).problem(Optional.ofNullable(found.get(field)).orElse(""));
        }
    }
}
