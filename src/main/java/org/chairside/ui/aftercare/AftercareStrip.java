package org.chairside.ui.aftercare;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.Severity;
import org.chairside.model.text.CleanText;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.Choice;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.UnsavedWords;

/** The strip in which a contact or a sent form is logged: Y or N, a grade, a few words, Enter. Esc leaves it. */
public final class AftercareStrip implements UnsavedWords {
    private final UiContext ui;
    private final AftercareModel model;
    private final Runnable left;
    private final VBox root = new VBox();
    private final FlowPane row = new FlowPane();
    private final Label about = new Label();
    private final Label result = new Label();
    private final Choice<Boolean> reached;
    private final Choice<Severity> fatigue;
    private final TextField account = new LineField(TextUse.ACCOUNT);
    private final TextField how = new LineField(TextUse.ARRANGEMENT);
    private final TextField when = new LineField(TextUse.FIGURE);
    private final Button save = new Button();

    /** @param left gives the keyboard back to what was there before */
    public AftercareStrip(UiContext ui, AftercareModel model, Runnable left) {
        this.ui = ui;
        this.model = model;
        this.left = left;
        reached = new Choice<>(
                "aftercare-reached",
                ui.text("aftercare.reached"),
                List.of(
                        new Choice.Option<>(true, "y", ui.text("aftercare.reached.yes")),
                        new Choice.Option<>(false, "n", ui.text("aftercare.reached.no"))));
        fatigue = new Choice<>(
                "aftercare-fatigue",
                ui.text("aftercare.fatigue"),
                Stream.of(Severity.values()).map(this::grade).toList());
        build();
        model.taskProperty().subscribe(this::show);
        model.resultProperty().subscribe(this::show);
    }

    private Choice.Option<Severity> grade(Severity severity) {
        String digit = Integer.toString(severity.grade());
        String word = ui.text("severity." + severity.name().toLowerCase(java.util.Locale.ROOT));
        return new Choice.Option<>(severity, digit, ui.text("aftercare.grade", digit, word));
    }

    private void prepare(TextField field, String name) {
        field.setId("aftercare-" + name);
        field.setPromptText(ui.text("aftercare." + name));
        field.setAccessibleText(field.getPromptText());
        FieldKeys.onEnter(field, this::save);
    }

    private void build() {
        prepare(account, "account");
        prepare(how, "how");
        prepare(when, "when");
        about.getStyleClass().add("aftercare-about");
        result.setId("aftercare-result");
        result.setWrapText(true);
        result.setFocusTraversable(true);
        result.setMinHeight(Region.USE_PREF_SIZE);
        save.setText(ui.text("aftercare.save"));
        save.setId("aftercare-save");
        save.getStyleClass().add("primary");
        save.setOnAction(_ -> save());
        reached.chosenProperty().subscribe(_ -> fatigue.root().setDisable(!reached.is(true)));
        reached.onChosen(() -> (reached.is(true) ? fatigue.first() : account).requestFocus());
        fatigue.onChosen(account::requestFocus);
        row.getStyleClass().add("aftercare-row");
        root.getStyleClass().add("aftercare");
        root.getChildren().addAll(row, result);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.close();
                left.run();
            }
        });
    }

    public Region root() {
        return root;
    }

    /** Whether somebody is logging something. */
    public boolean isOpen() {
        return model.taskProperty().get().isPresent();
    }

    @Override
    public List<String> unsaved() {
        String words = Stream.of(account, how, when)
                .map(field -> CleanText.line(field.getText()))
                .filter(each -> !each.isEmpty())
                .collect(joining(", "));
        boolean some = isOpen() && !words.isEmpty();
        return some ? List.of(ui.text("desktop.unsaved.of", about.getText(), words)) : List.of();
    }

    private void show(Optional<AftercareModel.Task> task) {
        boolean wasIn = root.isFocusWithin();
        row.getChildren().clear();
        row.setVisible(task.isPresent());
        row.setManaged(task.isPresent());
        // What cannot be seen cannot take the focus, so the strip is shown first.
        rest();
        task.ifPresent(this::open);
        if (task.isEmpty() && wasIn) {
            left.run();
        }
    }

    private void open(AftercareModel.Task task) {
        about.setText(ui.text("aftercare.about." + AftercareModel.key(task.kind()), task.who()));
        List<Node> fields =
                switch (task.kind()) {
                    case FOLLOW_UP -> List.of(about, reached.root(), fatigue.root(), account, save);
                    case FORM_SENT -> List.of(about, how, when, save);
                };
        List.of(account, how, when).forEach(TextField::clear);
        reached.clear();
        fatigue.clear();
        row.getChildren().setAll(fields);
        (task.kind() == AftercareModel.Kind.FOLLOW_UP ? reached.first() : how).requestFocus();
    }

    private void show(AftercareModel.Result said) {
        result.setText(said.words());
        said.level().on(result);
        rest();
    }

    private void rest() {
        result.setVisible(!result.getText().isEmpty());
        result.setManaged(result.isVisible());
        root.setVisible(isOpen() || result.isVisible());
        root.setManaged(root.isVisible());
    }

    private void save() {
        model.taskProperty().get().ifPresent(task -> {
            switch (task.kind()) {
                case FOLLOW_UP ->
                    reached.chosen()
                            .ifPresentOrElse(
                                    yes -> model.followUp(yes, fatigue.chosen(), account.getText()),
                                    () -> reached.first().requestFocus());
                case FORM_SENT -> model.sent(how.getText(), when.getText());
            }
        });
    }
}
