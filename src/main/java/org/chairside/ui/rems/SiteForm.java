package org.chairside.ui.rems;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.RemsSite;
import org.chairside.model.text.CleanText;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.FormField;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.UnsavedWords;

/** What the clinic says once about itself; Enter keeps it, Esc leaves it as it was. */
final class SiteForm implements UnsavedWords {
    private final UiContext ui;
    private final RemsModel model;
    private final Runnable left;
    private final VBox root = new VBox();
    private final Map<String, TextField> fields = new LinkedHashMap<>();

    /** @param left gives the keyboard back */
    SiteForm(UiContext ui, RemsModel model, Runnable left) {
        this.ui = ui;
        this.model = model;
        this.left = left;
        Label about = new Label(ui.text("rems.site.about"));
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane row = new FlowPane();
        row.getStyleClass().add("rems-site-fields");
        field(row, "site-name", "rems.site.name");
        field(row, "site-address", "rems.site.address");
        field(row, "site-city", "rems.site.city");
        field(row, "site-state", "rems.site.state");
        field(row, "site-zip", "rems.site.zip");
        field(row, "clinician-telephone", "rems.site.telephone");
        field(row, "clinician-email", "rems.site.email");
        Button save = new Button(ui.text("rems.site.save"));
        save.setId("rems-site-save");
        save.getStyleClass().add("primary");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> save());
        Button cancel = new Button(ui.text("rems.site.cancel"));
        cancel.setId("rems-site-cancel");
        cancel.getStyleClass().add("quiet");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> leave());
        row.getChildren().addAll(save, cancel);
        root.getStyleClass().add("rems-site");
        root.getChildren().addAll(about, row);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        close();
    }

    private void field(FlowPane row, String code, String key) {
        TextField field = new LineField(code.equals("clinician-telephone") ? TextUse.PHONE : TextUse.SITE_OF_CARE);
        field.setId("rems-form-" + code);
        FieldKeys.onEnter(field, this::save);
        fields.put(code, field);
        row.getChildren().add(new FormField(ui.text(key), field, "rems-form-" + code).root());
    }

    Region root() {
        return root;
    }

    /** Opens it with the keyboard at one field, by the code of the question it answers. */
    void open(String code) {
        RemsSite site = model.site();
        set("site-name", site.name());
        set("site-address", site.address());
        set("site-city", site.city());
        set("site-state", site.state());
        set("site-zip", site.zip());
        set("clinician-telephone", site.telephone());
        set("clinician-email", site.email());
        shown(true);
        fields.getOrDefault(code, fields.values().iterator().next()).requestFocus();
    }

    private void set(String code, String text) {
        fields.get(code).setText(text);
    }

    private String text(String code) {
        return CleanText.line(fields.get(code).getText());
    }

    private RemsSite typed() {
        return new RemsSite(
                text("site-name"),
                text("site-address"),
                text("site-city"),
                text("site-state"),
                text("site-zip"),
                text("clinician-telephone"),
                text("clinician-email"));
    }

    @Override
    public List<String> unsaved() {
        String words = fields.keySet().stream()
                .map(this::text)
                .filter(each -> !each.isEmpty())
                .collect(joining(", "));
        boolean changed = root.isVisible() && !words.isEmpty() && !typed().equals(model.site());
        return changed ? List.of(ui.text("desktop.unsaved.of", ui.text("rems.site"), words)) : List.of();
    }

    private void save() {
        model.say(typed());
        leave();
    }

    private void close() {
        shown(false);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
        }
    }

    private void leave() {
        close();
        left.run();
    }

    private void shown(boolean visible) {
        root.setVisible(visible);
        root.setManaged(visible);
    }
}
