package org.chairside.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.Go;
import org.chairside.model.Protocol;
import org.chairside.model.text.TextUse;
import org.chairside.ui.Screen;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.FormField;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.start.history.HistoryPart;

/**
 * The start page drawn: who and what is planned, the screening, the decision and the identity; the keyboard goes to the
 * first that is wrong. It may be shown again: what was typed is still there, and the keyboard is where it was.
 */
public final class StartView implements Screen {
    private final UiContext ui;
    private final StartModel model;
    private final VBox root = new VBox();
    private final PatientPart patient;
    private final GoFields go;
    private final StartColumns page;
    private final BorderPane foot = new BorderPane();
    private final FaultPlaces places = new FaultPlaces();
    private final TextField identity = new LineField(TextUse.FIGURE);
    private final FormField identityBox;
    private final Button start = new Button();
    private Optional<Node> left = Optional.empty();

    public StartView(UiContext ui, StartModel model, List<Protocol> protocols) {
        this.ui = ui;
        this.model = model;
        identity.setId("start-identity");
        identity.setPromptText(ui.text("start.identity.prompt"));
        identity.textProperty().bindBidirectional(model.identityProperty());
        identityBox = new FormField(ui.text("start.identity"), identity, "start-identity");
        go = new GoFields(ui, model, identity::requestFocus);
        ScreeningQuestions screening = new ScreeningQuestions(ui, model, go::focus);
        EscortPart escort = new EscortPart(ui, model.parts().escort(), screening::focus);
        OrderPart order = new OrderPart(ui, model, escort::focus);
        PlanPart plan = new PlanPart(ui, model, protocols, order::focus);
        HistoryPart history = new HistoryPart(ui, model.parts().history(), plan::focus);
        patient = new PatientPart(ui, model, history::focus);
        history.root()
                .visibleProperty()
                .bind(model.parts().patient().whoProperty().map(who -> !(who instanceof PatientModel.Who.Nobody)));
        history.root().managedProperty().bind(history.root().visibleProperty());
        VBox who = new VBox(patient.root(), history.root(), plan.root(), order.root(), escort.root());
        who.getStyleClass().add("start-left");
        page = new StartColumns(who, screening, decision(), foot());
        root.getStyleClass().add("start");
        root.getChildren()
                .addAll(
                        title(),
                        page.root(),
                        said(model.questionProperty(), Level.MEDIUM),
                        said(model.troubleProperty(), Level.HIGH),
                        foot);
        places.put(StartField.IDENTITY, identity::requestFocus);
        for (Consumer<FaultPlaces> each : List.<Consumer<FaultPlaces>>of(
                patient::places, plan::places, order::places, screening::places, go::places)) {
            each.accept(places);
        }
        FieldKeys.onEnter(identity, this::start);
        model.problemsProperty().subscribe(found -> identityBox.problem(found.getOrDefault(StartField.IDENTITY, "")));
        model.identityProperty().subscribe(_ -> matched());
        model.parts().patient().whoProperty().subscribe(_ -> matched());
        model.parts().go().goProperty().subscribe(this::decided);
        root.addEventFilter(KeyEvent.KEY_RELEASED, _ -> model.lookAgain());
        root.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> model.lookAgain());
        // Lists take Escape for themselves, so it is caught before it gets to them.
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean closesList = event.getTarget() instanceof ComboBoxBase<?> box && box.isShowing();
            if (event.getCode() == KeyCode.ESCAPE && !closesList) {
                event.consume();
                model.leave();
            }
        });
    }

    /** What is missing is filled in where the keyboard is then. */
    private void start() {
        model.start();
        places.lead(model.problemsProperty().get());
    }

    private Node title() {
        Label title = new Label(ui.text("start.page"));
        title.getStyleClass().add("t-head");
        FlowPane row = new FlowPane(title);
        row.getChildren().addAll(patient.chosen());
        row.getStyleClass().add("start-title");
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    private Region decision() {
        FlowPane row = new FlowPane();
        row.getChildren().addAll(go.nodes());
        row.getChildren().add(identityBox.root());
        row.getStyleClass().addAll("start-row", "start-decision");
        return row;
    }

    /** What is said stands above it, so that nothing in it moves. */
    private BorderPane foot() {
        start.setId("start-start");
        start.getStyleClass().add("primary");
        start.setOnAction(_ -> start());
        Button leave = new Button(ui.text("start.leave"));
        leave.setId("start-leave");
        leave.getStyleClass().add("quiet");
        leave.setOnAction(_ -> model.leave());
        HBox buttons = new HBox(leave, start);
        buttons.getStyleClass().add("start-buttons");
        for (Region each : List.of(start, leave, buttons)) {
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        foot.setRight(buttons);
        foot.getStyleClass().add("start-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        return foot;
    }

    private static Label said(ObservableValue<String> words, Level level) {
        Label label = new Label();
        label.getStyleClass().add("start-trouble");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(words);
        label.visibleProperty().bind(words.map(each -> !each.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        level.on(label);
        return label;
    }

    private void matched() {
        identityBox.echo(model.identityMatches() ? ui.text("start.identity.matches") : "");
    }

    /** The button says what will happen. */
    private void decided(Optional<Go> chosen) {
        start.setText(ui.text(
                switch (chosen.orElse(Go.GO)) {
                    case GO -> "start.start";
                    case DELAY -> "start.start.delayed";
                    case CANCEL -> "start.start.cancelled";
                }));
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
        return "start.page";
    }

    @Override
    public void shown() {
        model.refresh();
        page.settle();
        left.orElse(patient.first()).requestFocus();
    }

    @Override
    public void hidden() {
        left = Optional.ofNullable(root.getScene())
                .map(scene -> scene.getFocusOwner())
                .filter(node -> !(node instanceof Button));
    }
}
