package org.chairside.ui.signin;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chairside.model.text.TextUse;
import org.chairside.ui.Screen;
import org.chairside.ui.kit.Field;
import org.chairside.ui.kit.Focus;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;

/** What was found about the log, what is safe, what to do, and one line for the reason. Enter goes on, Escape back. */
public final class FoundView implements Screen {
    private final ScrollPane root = new ScrollPane();
    private final TextField reason = new LineField(TextUse.OPENING_REASON);
    private final FoundModel model;

    public FoundView(UiContext ui, FoundModel model) {
        this.model = model;
        Label title = words(ui.text("desktop.found.title"), "t-title");
        title.setGraphic(Glyph.WARNING.node());
        Level.HIGH.on(title.getGraphic());
        VBox column = new VBox(title);
        model.sentences().forEach(each -> column.getChildren().add(words(each, "strong")));
        column.getChildren()
                .addAll(
                        words(ui.text("desktop.found.safe"), "plain"),
                        words(ui.text("desktop.found.do"), "plain"),
                        reason(ui, model),
                        buttons(ui, model));
        column.getStyleClass().addAll("signin", "signin-found");
        column.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane centre = new StackPane(column);
        StackPane.setAlignment(column, Pos.CENTER);
        root.setContent(centre);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setFocusTraversable(false);
        Focus.follow(root);
    }

    private Node reason(UiContext ui, FoundModel model) {
        reason.setId("found-reason");
        reason.textProperty().bindBidirectional(model.reasonProperty());
        reason.setOnAction(_ -> model.open());
        Field field = new Field(ui.text("desktop.found.reason"), ui.text("desktop.found.reason.help"), reason);
        model.refusalProperty().subscribe(field::refuse);
        return field.root();
    }

    private static Node buttons(UiContext ui, FoundModel model) {
        Button open = new Button(ui.text("desktop.found.open"));
        open.setId("found-open");
        open.getStyleClass().add("primary");
        open.setOnAction(_ -> model.open());
        Button back = new Button(ui.text("desktop.found.back"));
        back.setId("found-back");
        back.setCancelButton(true);
        back.setOnAction(_ -> model.back());
        open.disableProperty().bind(model.busyProperty());
        back.disableProperty().bind(model.busyProperty());
        FlowPane row = new FlowPane(open, back);
        row.getStyleClass().add("signin-buttons");
        return row;
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public List<String> unsaved() {
        return model.unsaved();
    }

    @Override
    public String titleKey() {
        return "signin.title";
    }

    @Override
    public void shown() {
        reason.requestFocus();
    }
}
