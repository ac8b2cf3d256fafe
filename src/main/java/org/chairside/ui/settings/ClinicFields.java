package org.chairside.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.layout.FlowPane;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.FormField;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;

/** What the clinic says of itself on paper; what is typed is taken when the field is left. */
final class ClinicFields {
    private final UiContext ui;
    private final SettingsModel model;
    private final FlowPane root = new FlowPane();
    private final List<Line> lines = new ArrayList<>();

    private record Line(ClinicText text, LineField input) {
        boolean isChanged(SettingsModel model) {
            return !input.getText().strip().equals(model.clinic(text));
        }
    }

    ClinicFields(UiContext ui, SettingsModel model) {
        this.ui = ui;
        this.model = model;
        root.getStyleClass().add("settings-rooms");
        for (ClinicText text : ClinicText.values()) {
            add(text);
        }
        List<Control> all = List.copyOf(lines.stream().map(Line::input).toList());
        FieldKeys.chain(all, () -> all.getFirst().requestFocus());
        show();
    }

    private void add(ClinicText text) {
        LineField input = new LineField(
                switch (text) {
                    case TELEPHONE -> TextUse.PHONE;
                    case REGISTRATION -> TextUse.REGISTRATION;
                    case NAME, ADDRESS, CITY, STATE, ZIP -> TextUse.SITE_OF_CARE;
                });
        input.setId("settings-clinic-" + text.code());
        Line line = new Line(text, input);
        input.focusedProperty().addListener((_, _, inside) -> {
            if (!inside) {
                take(line);
            }
        });
        lines.add(line);
        root.getChildren().add(new FormField(name(text), input, "settings-room").root());
    }

    private String name(ClinicText text) {
        return ui.text("settings.clinic." + text.code());
    }

    private void take(Line line) {
        if (line.isChanged(model)) {
            model.clinic(line.text(), line.input().getText());
        }
    }

    /** Takes what was typed and not left yet. */
    void take() {
        lines.forEach(this::take);
    }

    Node root() {
        return root;
    }

    /** Shows what holds. */
    void show() {
        lines.stream().filter(line -> line.isChanged(model)).forEach(line -> line.input()
                .setText(model.clinic(line.text())));
    }

    /** What was typed and is not taken, in words. */
    List<String> unsaved() {
        return lines.stream()
                .filter(line -> line.isChanged(model))
                .map(line -> ui.text(
                        "settings.clinic.unsaved",
                        name(line.text()),
                        line.input().getText().strip()))
                .toList();
    }
}
