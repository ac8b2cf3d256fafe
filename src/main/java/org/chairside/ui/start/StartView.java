package org.chairside.ui.start;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.Protocol;
import org.chairside.ui.Screen;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Level;

/** The start page drawn: who and what is planned to the left, the screening to the right, the identity below. */
public final class StartView implements Screen {
    /** What the scroll bar and the edges of the page take, in pixels, with the largest letters. */
    private static final double EDGES = 40;

    private final Kit kit;
    private final StartModel model;
    private final VBox root = new VBox();
    private final PatientPart patient;
    private final PlanPart plan;
    private final ScreeningPart screening;
    private final TextField identity = new TextField();
    private final FieldBox identityBox;
    private final Label trouble = new Label();

    public StartView(Kit kit, StartModel model, List<Protocol> protocols) {
        this.kit = kit;
        this.model = model;
        screening = new ScreeningPart(kit, model, identity::requestFocus);
        plan = new PlanPart(kit, model, protocols, screening::focus);
        patient = new PatientPart(kit, model, plan::focus);
        identity.setId("start-identity");
        identity.setPromptText(kit.text("start.identity.prompt"));
        identity.textProperty().bindBidirectional(model.identityProperty());
        identity.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                start();
            }
        });
        identityBox = new FieldBox(kit.text("start.identity"), identity, "start-identity");
        Label title = new Label(kit.text("start.page"));
        title.getStyleClass().add("t-title");
        VBox left = new VBox(patient.root(), plan.root());
        left.getStyleClass().add("start-left");
        VBox right = new VBox(screening.root());
        right.getStyleClass().add("start-right");
        VBox.setVgrow(screening.root(), Priority.ALWAYS);
        FlowPane columns = new FlowPane(left, right);
        columns.getStyleClass().add("start-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(new VBox(columns, foot()));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        for (Region column : List.of(left, right)) {
            column.maxWidthProperty().bind(scroll.widthProperty().subtract(EDGES));
        }
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().add("start");
        root.getChildren().addAll(title, scroll);
        model.problemsProperty().subscribe(this::problems);
        model.troubleProperty().subscribe(this::trouble);
        model.identityProperty().subscribe(_ -> matched());
        model.whoProperty().subscribe(_ -> matched());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.leave();
            }
        });
    }

    private Node foot() {
        TextField name = new TextField();
        name.setId("start-escort");
        name.textProperty().bindBidirectional(model.escortNameProperty());
        TextField phone = new TextField();
        phone.textProperty().bindBidirectional(model.escortPhoneProperty());
        Button start = new Button(kit.text("start.start"));
        start.setId("start-start");
        start.getStyleClass().add("primary");
        start.setOnAction(_ -> start());
        start.setMinWidth(Region.USE_PREF_SIZE);
        Button leave = new Button(kit.text("start.leave"));
        leave.getStyleClass().add("quiet");
        leave.setOnAction(_ -> model.leave());
        leave.setMinWidth(Region.USE_PREF_SIZE);
        trouble.getStyleClass().add("start-trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(Region.USE_PREF_SIZE);
        Level.HIGH.on(trouble);
        HBox buttons = new HBox(leave, start);
        buttons.getStyleClass().add("start-buttons");
        FlowPane foot = new FlowPane(
                new FieldBox(kit.text("start.escort"), name, "start-third").root(),
                new FieldBox(kit.text("start.escort.phone"), phone, "start-third").root(),
                identityBox.root(),
                buttons);
        foot.getStyleClass().add("start-row");
        VBox all = new VBox(trouble, foot);
        all.getStyleClass().add("start-foot");
        return all;
    }

    private void start() {
        model.start();
    }

    private void matched() {
        identityBox.echo(model.identityMatches() ? kit.text("start.identity.matches") : "");
    }

    private void problems(Map<Field, String> found) {
        identityBox.problem(Field.IDENTITY, found);
    }

    private void trouble(String words) {
        trouble.setText(words);
        trouble.setVisible(!words.isEmpty());
        trouble.setManaged(!words.isEmpty());
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public String titleKey() {
        return "start.page";
    }

    @Override
    public void shown() {
        root.applyCss(); // a scroll pane has its content only once it is styled
        patient.first().requestFocus();
    }
}
