package org.chairside.ui.signin;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chairside.ui.Screen;
import org.chairside.ui.kit.Field;
import org.chairside.ui.kit.Focus;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.secret.SecretField;

/** A tile for each person and one password. Arrows choose, Enter goes on. */
public final class SignInView implements Screen {
    private final UiContext ui;
    private final SignInModel model;
    private final ScrollPane root = new ScrollPane();
    private final SecretField password;
    private final StaffTiles tiles;

    public SignInView(UiContext ui, SignInModel model) {
        this.ui = ui;
        this.model = model;
        password = new SecretField(ui, model.password());
        tiles = new StaffTiles(ui, model.people(), model.personProperty(), this::askPassword);
        Label clinic = new Label(model.clinic());
        clinic.getStyleClass().add("t-title");
        clinic.setWrapText(true);
        clinic.setMinHeight(Region.USE_PREF_SIZE);
        Label who = new Label(ui.text("signin.who"));
        who.getStyleClass().add("muted");
        VBox column = new VBox(clinic, notice(), who, tiles.root(), passwordRow());
        column.getStyleClass().add("signin");
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane centre = new StackPane(column);
        StackPane.setAlignment(column, Pos.CENTER);
        root.setContent(centre);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setFocusTraversable(false);
        Focus.follow(root);
        model.waitingProperty().subscribe(waiting -> {
            if (!waiting) {
                askPassword();
            }
        });
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public List<String> unsaved() {
        return List.of();
    }

    @Override
    public String titleKey() {
        return "signin.title";
    }

    @Override
    public Optional<String> whereToType() {
        return Optional.of(ui.text("signin.untaken"));
    }

    @Override
    public void shown() {
        if (model.personProperty().get() == null) {
            Focus.first(tiles.root());
        } else {
            password.requestFocus();
        }
    }

    @Override
    public void hidden() {
        model.close();
    }

    private void askPassword() {
        if (model.personProperty().get() != null) {
            password.requestFocus();
        }
    }

    private Node notice() {
        Label notice = new Label();
        notice.setId("signin-notice");
        notice.setWrapText(true);
        notice.setMinHeight(Region.USE_PREF_SIZE);
        Level.HIGH.on(notice);
        notice.textProperty().bind(model.noticeProperty());
        notice.visibleProperty().bind(model.noticeProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }

    private Node passwordRow() {
        password.setId("password");
        password.setOnAction(_ -> model.signIn());
        password.promptTextProperty()
                .bind(model.personProperty()
                        .map(person -> ui.text("signin.password.of", person.name()))
                        .orElse(ui.text("signin.password.nobody")));
        Field field = new Field(ui.text("signin.password"), "", password);
        model.refusalProperty().subscribe(field::refuse);
        Button enter = new Button(ui.text("signin.enter"));
        enter.setId("enter");
        enter.getStyleClass().add("primary");
        enter.setMinWidth(Region.USE_PREF_SIZE);
        enter.setOnAction(_ -> model.signIn());
        enter.disableProperty().bind(model.busyProperty().or(model.waitingProperty()));
        enter.textProperty().bind(model.busyProperty().map(busy -> ui.text(busy ? "signin.busy" : "signin.enter")));
        field.beside(enter);
        return field.root();
    }
}
