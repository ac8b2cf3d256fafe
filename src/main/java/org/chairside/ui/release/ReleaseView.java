package org.chairside.ui.release;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.chairside.model.text.TextUse;
import org.chairside.ui.Screen;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.FormField;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.PatientBanner;
import org.chairside.ui.kit.TwoColumns;
import org.chairside.ui.kit.UiContext;

/**
 * The release page drawn: the patient, what stands against release, what a person says, and the ways out. It may be shown
 * again: what was typed is still there, what was found too long ago is not.
 */
public final class ReleaseView implements Screen {
    private final UiContext ui;
    private final ReleaseModel model;
    private final VBox root = new VBox();
    private final AnswersPart answers;
    private final TickKeys tickKeys;
    private final TwoColumns page;
    private final TextField withWhom = new LineField(TextUse.PERSON);
    private Subscription ticking = Subscription.EMPTY;

    public ReleaseView(UiContext ui, ReleaseModel model) {
        this.ui = ui;
        this.model = model;
        PatientBanner banner = new PatientBanner(ui);
        banner.show(model.chart().patient(), model.today());
        model.chart().opened().weight().ifPresent(banner::show);
        withWhom.setId("release-with-whom");
        withWhom.textProperty().bindBidirectional(model.answers().withWhomProperty());
        FieldKeys.onEnter(withWhom, this::end);
        answers = new AnswersPart(ui, model, withWhom::requestFocus);
        StandingsPart standings = new StandingsPart(ui, model);
        page = new TwoColumns((Region) standings.root(), (Region) answers.root(), List.of(questions(), foot()));
        root.getStyleClass().add("release");
        root.getChildren().addAll(banner.root(), title(), page.root());
        // What stands against it may be scrolled out of sight by whoever went through the checklist.
        model.askedProperty().subscribe(asked -> {
            if (asked.wantsPhysician()) {
                page.showTop();
            }
        });
        tickKeys = new TickKeys(model.answers(), answers::tickRest);
        tickKeys.within(root);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.leave();
            }
        });
    }

    private Node title() {
        Label title = new Label(ui.text("release.page", model.chart().room()));
        title.getStyleClass().addAll("t-head", "release-title");
        return title;
    }

    /** What was taken back or is asked when End was pressed. */
    private Region questions() {
        VBox questions =
                new VBox(said(model.remarkProperty(), Level.MEDIUM), new OverridePart(ui, model, this::end).root());
        questions.getStyleClass().add("release-foot");
        questions
                .visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.remarkProperty().get().isEmpty()
                                || !model.askedProperty().get().isNothing(),
                        model.remarkProperty(),
                        model.askedProperty()));
        questions.managedProperty().bind(questions.visibleProperty());
        return questions;
    }

    private Region foot() {
        Button end = button("release.end", "release-end", this::end);
        end.getStyleClass().add("primary");
        end.disableProperty().bind(model.busyProperty());
        Button back = button("release.back", "release-back", model::leave);
        back.getStyleClass().add("quiet");
        HBox buttons = new HBox(end, back);
        buttons.getStyleClass().add("release-buttons");
        Label readBack = StandingsPart.sentence("release-read-back");
        readBack.setText(model.readBack());
        FormField withWhomBox = new FormField(ui.text("release.with-whom"), withWhom, "release-half");
        model.problemsProperty()
                .subscribe(found -> withWhomBox.problem(found.getOrDefault(ReleaseField.WITH_WHOM, "")));
        FlowPane ways = new FlowPane(withWhomBox.root(), readBack, buttons);
        ways.getStyleClass().add("release-row");
        VBox foot = new VBox(said(model.troubleProperty(), Level.HIGH), ways);
        foot.getStyleClass().add("release-foot");
        return foot;
    }

    /**
     * What is missing is filled in where the keyboard is then. It stops at an earlier question that may stay open too:
     * whoever answers from the top by Y and N must not land one question on.
     */
    private void end() {
        model.end();
        Set<ReleaseField> missing = model.problemsProperty().get().keySet();
        if (missing.isEmpty()) {
            return;
        }
        Set<ReleaseField> stops = EnumSet.copyOf(missing);
        stops.addAll(model.unanswered());
        if (!answers.focusFirst(stops)) {
            withWhom.requestFocus();
        }
    }

    private Button button(String key, String id, Runnable act) {
        Button button = new Button(ui.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Label said(ObservableValue<String> words, Level level) {
        Label label = StandingsPart.sentence("release-said");
        label.textProperty().bind(words);
        label.visibleProperty().bind(words.map(each -> !each.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        level.on(label);
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
        return "release.title";
    }

    @Override
    public void shown() {
        model.look();
        ticking = ui.clock().nowProperty().subscribe(_ -> model.refresh());
        page.settle();
        tickKeys.begin();
        answers.focus();
    }

    @Override
    public void hidden() {
        ticking.unsubscribe();
        model.overriding().forget();
    }
}
