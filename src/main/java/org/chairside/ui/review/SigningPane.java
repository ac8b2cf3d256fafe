package org.chairside.ui.review;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.Field;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.secret.SecretField;

/** A signature that is about to be made: what it says, what it covers, what is open, and the password. */
final class SigningPane {
    private final UiContext ui;
    private final SigningModel model;
    private final VBox root = new VBox();
    private final Label who = new Label();
    private final Label meaning = new Label();
    private final Label covers = new Label();
    private final Label lacks = new Label();
    private final VBox open = new VBox();
    private final SecretField password;
    private final Button sign = new Button();

    /** @param leave puts it away */
    SigningPane(UiContext ui, SigningModel model, Runnable leave) {
        this.ui = ui;
        this.model = model;
        password = new SecretField(ui, model.password());
        who.setId("sign-who");
        meaning.setId("sign-meaning");
        who.getStyleClass().add("strong");
        covers.getStyleClass().add("lbl");
        for (Label each : new Label[] {who, meaning, covers}) {
            wrapped(each);
        }
        open.setId("sign-open");
        lacks.setText(ui.text("review.sign.lacks"));
        lacks.getStyleClass().add("lbl");
        VBox words = new VBox(who, meaning, covers, lacks, open);
        words.getStyleClass().add("review-sign-words");
        ScrollPane scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.setId("sign");
        root.getStyleClass().add("review-sign");
        root.getChildren().addAll(scroll, passwordRow(leave));
        model.sheetProperty().subscribe(this::show);
    }

    private static void wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setFocusTraversable(true);
    }

    private Node passwordRow(Runnable leave) {
        password.setId("sign-password");
        password.setOnAction(_ -> model.sign());
        Field field = new Field(ui.text("signin.password"), "", password);
        model.refusalProperty().subscribe(field::refuse);
        sign.setId("sign-now");
        sign.getStyleClass().add("primary");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        sign.setOnAction(_ -> model.sign());
        sign.disableProperty().bind(model.busyProperty());
        Button later = new Button(ui.text("review.sign.later"));
        later.setId("sign-later");
        later.getStyleClass().add("quiet");
        later.setMinWidth(Region.USE_PREF_SIZE);
        later.setOnAction(_ -> leave.run());
        HBox both = new HBox(sign, later);
        both.getStyleClass().add("field-row");
        field.beside(both);
        model.busyProperty().subscribe(busy -> model.sheetProperty().get().ifPresent(sheet -> name(sheet, busy)));
        return field.root();
    }

    private void name(SigningState sheet, boolean busy) {
        sign.setText(ui.text(
                busy ? "review.sign.busy" : "review.sign." + sheet.action().key()));
    }

    Region root() {
        return root;
    }

    private void show(Optional<SigningState> sheet) {
        sheet.ifPresent(shown -> {
            name(shown, false);
            who.setText(ui.text("review.sign.now", shown.who(), shown.now()));
            meaning.setText(shown.meaning());
            covers.setText(shown.covers());
            open.getChildren().setAll(shown.open().stream().map(this::lacking).toList());
            lacks.setVisible(!shown.open().isEmpty());
            lacks.setManaged(lacks.isVisible());
            focus();
        });
    }

    private Label lacking(String words) {
        Label label = new Label(words);
        label.setGraphic(Glyph.WARNING.node());
        Level.MEDIUM.on(label.getGraphic());
        label.getStyleClass().add("review-lacking");
        wrapped(label);
        return label;
    }

    /** Where the password goes. */
    Node field() {
        return password;
    }

    void focus() {
        password.requestFocus();
    }
}
