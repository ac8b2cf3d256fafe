package org.chairside.ui.start;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.chairside.intake.birth.BirthDateReader;
import org.chairside.model.Gender;
import org.chairside.model.Sex;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.FormField;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;

/** The few facts of somebody who was never here. */
final class NewPatientPart {
    private final FlowPane root = new FlowPane();
    private final Map<StartField, FormField> boxes;
    private final BirthDateField born;
    private final List<Control> chain;

    /**
     * @param reader reads the birth date
     * @param changed whenever name or birth may be those of somebody else
     * @param next after the last field
     */
    NewPatientPart(UiContext ui, NewPatient typed, Supplier<BirthDateReader> reader, Runnable changed, Runnable next) {
        TextField family = field("start-family", TextUse.FAMILY_NAME, typed.familyProperty());
        TextField allergies = field("start-allergies", TextUse.ALLERGIES, typed.allergiesProperty());
        allergies.setPromptText(ui.text("start.allergies.prompt"));
        ComboBox<Sex> sex = new ComboBox<>(FXCollections.observableArrayList(Sex.values()));
        sex.setConverter(new PatientPart.Says<>(ui.words()::sex));
        sex.valueProperty().bindBidirectional(typed.sexProperty());
        FieldKeys.byFirstLetter(sex);
        ComboBox<Gender> gender = new ComboBox<>(FXCollections.observableArrayList(Gender.values()));
        gender.setConverter(new PatientPart.Says<>(ui.words()::gender));
        gender.valueProperty().bindBidirectional(typed.genderProperty());
        FieldKeys.byFirstLetter(gender);
        born = new BirthDateField(ui, typed.bornProperty(), reader, sex::requestFocus);
        boxes = Map.of(
                StartField.FAMILY, new FormField(ui.text("start.family"), family, "start-half"),
                StartField.BORN, born.box(),
                StartField.RECORD_NUMBER,
                        new FormField(
                                ui.text("start.mrn"),
                                field("start-mrn", TextUse.RECORD_NUMBER, typed.recordNumberProperty()),
                                "start-third"));
        TextField given = field("start-given", TextUse.GIVEN_NAME, typed.givenProperty());
        TextField title = field("start-title", TextUse.TITLE, typed.titleProperty());
        chain = List.of(
                family,
                given,
                born.box().control(),
                sex,
                gender,
                boxes.get(StartField.RECORD_NUMBER).control(),
                allergies,
                title);
        FieldKeys.chain(chain.subList(0, 2), born.box().control()::requestFocus);
        FieldKeys.chain(chain.subList(3, chain.size()), next);
        root.getStyleClass().add("start-row");
        root.getChildren()
                .addAll(
                        boxes.get(StartField.FAMILY).root(),
                        new FormField(ui.text("start.given"), given, "start-half").root(),
                        boxes.get(StartField.BORN).root(),
                        new FormField(ui.text("start.sex"), sex, "start-gender").root(),
                        new FormField(ui.text("start.gender"), gender, "start-gender").root(),
                        boxes.get(StartField.RECORD_NUMBER).root(),
                        born.lists(),
                        new FormField(ui.text("start.allergies"), allergies, "start-two-thirds").root(),
                        new FormField(ui.text("start.title"), title, "start-third").root());
        typed.bornProperty().subscribe(_ -> changed.run());
        family.textProperty().subscribe(_ -> changed.run());
        given.textProperty().subscribe(_ -> changed.run());
    }

    private static TextField field(String id, TextUse use, StringProperty value) {
        TextField field = new LineField(use);
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    Node root() {
        return root;
    }

    /** At the first field that is still empty. */
    void focus() {
        chain.stream()
                .filter(each ->
                        each instanceof TextField field && field.getText().isBlank())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    void places(FaultPlaces places) {
        boxes.forEach((field, box) -> places.put(field, box.control()::requestFocus));
    }

    void problems(Map<StartField, String> found) {
        boxes.forEach((field, box) -> {
            String words = found.getOrDefault(field, "");
            if (field == StartField.BORN) {
                born.problem(words);
            } else {
                box.problem(words);
            }
        });
    }
}
