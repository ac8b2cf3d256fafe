package org.chairside.ui.firstrun;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.Screen;
import org.chairside.ui.firstrun.FirstRunModel.Step;
import org.chairside.ui.kit.Focus;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/** The first run: at the left the three steps, at the right the one at hand. Enter goes on. */
public final class FirstRunView implements Screen {
    private final UiContext ui;
    private final FirstRunModel model;
    private final HBox root = new HBox();
    private final StepList steps;
    private final VBox form = new VBox();
    private final Button next = new Button();
    private final Button back = new Button();
    private final Map<Step, Node> pages = new EnumMap<>(Step.class);

    public FirstRunView(UiContext ui, FirstRunModel model) {
        this.ui = ui;
        this.model = model;
        steps = new StepList(ui);
        pages.put(Step.CLINIC, new ClinicPage(ui, model).root());
        pages.put(Step.PEOPLE, new PeoplePage(ui, model).root());
        form.getStyleClass().add("firstrun-form");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        Focus.follow(scroll);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().add("firstrun");
        root.getChildren().addAll(steps.root(), scroll);
        root.setMinHeight(0);
        next.setDefaultButton(true);
        next.setId("next");
        next.setOnAction(_ -> model.next());
        next.disableProperty().bind(model.busyProperty());
        back.setText(ui.text("firstrun.back"));
        back.setId("back");
        back.setOnAction(_ -> model.back());
        model.stepProperty().subscribe(this::turnTo);
        model.busyProperty().subscribe(_ -> nameNext());
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
        return "firstrun.title";
    }

    @Override
    public void shown() {
        takeFocus();
    }

    @Override
    public void hidden() {
        // The recovery key stands in there.
        pages.clear();
        form.getChildren().clear();
        model.forget();
    }

    private void turnTo(Step step) {
        if (step == Step.KEY) {
            pages.put(Step.KEY, new KeyPage(ui, model).root());
        }
        steps.at(step);
        form.getChildren().setAll(pages.get(step), refusal(), buttons(step));
        if (step == Step.CLINIC) {
            form.getChildren().add(sampleOffer());
        }
        nameNext();
        takeFocus();
    }

    private void takeFocus() {
        Node typedBack = form.lookup("#first-group");
        if (typedBack == null) {
            Focus.first(form);
        } else {
            typedBack.requestFocus();
        }
    }

    private void nameNext() {
        next.setText(
                model.busyProperty().get()
                        ? ui.text("firstrun.people.making")
                        : switch (model.stepProperty().get()) {
                            case CLINIC -> ui.text("firstrun.clinic.next");
                            case PEOPLE -> ui.text("firstrun.people.next");
                            case KEY -> ui.text("firstrun.key.next");
                        });
    }

    private HBox buttons(Step step) {
        HBox buttons = new HBox(next);
        buttons.getStyleClass().add("firstrun-buttons");
        if (step == Step.PEOPLE) {
            buttons.getChildren().add(back);
        }
        return buttons;
    }

    private Node sampleOffer() {
        Label words = new Label(ui.text("firstrun.sample.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Button sample = new Button(ui.text("firstrun.sample"));
        sample.setId("sample");
        sample.setMinWidth(Region.USE_PREF_SIZE);
        sample.setOnAction(_ -> model.trySample());
        HBox offer = new HBox(sample, words);
        offer.getStyleClass().add("firstrun-sample");
        return offer;
    }

    private Label refusal() {
        Label label = new Label();
        label.setId("refusal");
        label.getStyleClass().add("field-refusal");
        label.setGraphic(Glyph.WARNING.node());
        Level.HIGH.on(label.getGraphic());
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(model.refusalProperty());
        label.visibleProperty().bind(model.refusalProperty().map(words -> !words.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
