package org.chairside.ui.firstrun;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.chairside.model.Role;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.Field;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.secret.SecretField;

/** The first two people side by side; the second can help when the first has lost a password. */
final class PeoplePage {
    private final UiContext ui;
    private final FirstRunModel model;
    private final Node root;

    PeoplePage(UiContext ui, FirstRunModel model) {
        this.ui = ui;
        this.model = model;
        List<PersonForm> people = model.people();
        FlowPane both = new FlowPane(
                person(people.getFirst(), "first", ui.text("firstrun.person.first")),
                person(people.getLast(), "second", ui.text("firstrun.person.second")));
        both.getStyleClass().add("firstrun-people");
        root = new Page(ui.text("firstrun.people.title"), ui.text("firstrun.people.words"), both).root();
    }

    Node root() {
        return root;
    }

    private VBox person(PersonForm form, String id, String title) {
        Label heading = new Label(title);
        heading.getStyleClass().add("t-region");
        TextField name = new LineField(TextUse.STAFF_NAME);
        name.textProperty().bindBidirectional(form.nameProperty());
        SecretField password = new SecretField(ui, form.password());
        password.focusedProperty().subscribe(focused -> {
            if (!focused) {
                form.passwordLeft(model.clinicProperty().get().strip());
            }
        });
        SecretField again = new SecretField(ui, form.again());
        VBox box = new VBox(
                heading,
                field("firstrun.person.name", "", named(name, id + "-name"), form.nameRefusalProperty()),
                new Field(ui.text("firstrun.person.role"), "", named(roles(form), id + "-role")).root(),
                field(
                        "firstrun.person.password",
                        ui.text("firstrun.person.password.help"),
                        named(password, id + "-password"),
                        form.passwordRefusalProperty()),
                field("firstrun.person.again", "", named(again, id + "-again"), form.againRefusalProperty()));
        box.getStyleClass().add("firstrun-person");
        return box;
    }

    private Node field(String key, String help, Control control, ReadOnlyStringProperty refusal) {
        Field field = new Field(ui.text(key), help, control);
        refusal.subscribe(field::refuse);
        return field.root();
    }

    private ComboBox<Role> roles(PersonForm form) {
        ComboBox<Role> roles = new ComboBox<>();
        roles.getItems().setAll(Role.values());
        roles.setConverter(new StringConverter<>() {
            @Override
            public String toString(Role role) {
                return role == null ? "" : ui.words().role(role);
            }

            @Override
            public Role fromString(String text) {
                throw new UnsupportedOperationException("roles are picked, not typed");
            }
        });
        roles.valueProperty().bindBidirectional(form.roleProperty());
        return roles;
    }

    private static <C extends Control> C named(C control, String id) {
        control.setId(id);
        return control;
    }
}
