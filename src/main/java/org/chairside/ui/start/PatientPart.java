package org.chairside.ui.start;

import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.chairside.model.Gender;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Level;

/** Who: a search over those who were here before, or the few facts of somebody new. */
final class PatientPart {
    private final Kit kit;
    private final StartModel model;
    private final Runnable next;
    private final VBox root = new VBox();
    private final TextField search = new TextField();
    private final FieldBox searchBox;
    private final VBox suggestions = new VBox();
    private final FlowPane fresh = new FlowPane();
    private final Label chosen = new Label();
    private final Label lastTime = new Label();
    private final Label similar = new Label();
    private Map<Field, FieldBox> boxes = Map.of();

    PatientPart(Kit kit, StartModel model, Runnable next) {
        this.kit = kit;
        this.model = model;
        this.next = next;
        search.setId("start-search");
        search.setPromptText(kit.text("start.search.prompt"));
        search.textProperty().bindBidirectional(model.searchProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        searchBox = new FieldBox(kit.text("start.patient"), search, "start-wide");
        chosen.getStyleClass().add("t-head");
        lastTime.getStyleClass().add("muted");
        similar.getStyleClass().add("start-similar");
        Node sign = Glyph.WARNING.node();
        Level.MEDIUM.on(sign);
        similar.setGraphic(sign);
        for (Label each : List.of(chosen, lastTime, similar)) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        suggestions.getStyleClass().add("start-suggestions");
        fresh.getStyleClass().add("start-row");
        root.getStyleClass().add("start-part");
        root.getChildren().addAll(searchBox.root(), suggestions, chosen, lastTime, similar, fresh);
        model.suggestions().addListener((ListChangeListener<Known>) _ -> suggest());
        model.searchProperty().subscribe(_ -> suggest());
        model.whoProperty().subscribe(_ -> show());
        model.problemsProperty().subscribe(this::problems);
    }

    Node root() {
        return root;
    }

    Node first() {
        return search;
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !search.getText().isBlank()) {
            event.consume();
            if (model.suggestions().isEmpty()) {
                model.registerNew();
            } else {
                model.choose(model.suggestions().getFirst());
            }
        } else if (event.getCode() == KeyCode.DOWN && !suggestions.getChildren().isEmpty()) {
            event.consume();
            suggestions.getChildren().getFirst().requestFocus();
        }
    }

    private void suggest() {
        suggestions.getChildren().clear();
        if (search.getText().isBlank() && model.suggestions().isEmpty()) {
            shown(suggestions, false);
            return;
        }
        model.suggestions().forEach(each -> suggestions.getChildren().add(suggestion(each)));
        Button other = row(kit.text("start.new"));
        other.setGraphic(Glyph.PLUS.node());
        other.setId("start-new");
        other.setOnAction(_ -> model.registerNew());
        suggestions.getChildren().add(other);
        shown(suggestions, model.whoProperty().get() instanceof StartModel.Who.Nobody);
    }

    private Button suggestion(Known known) {
        Button row = row(kit.text(
                "start.suggestion",
                known.patient().name().formal(),
                kit.words().date(known.patient().born()),
                known.patient().recordNumber(),
                kit.words().date(known.last().started())));
        row.setOnAction(_ -> model.choose(known));
        return row;
    }

    private static Button row(String words) {
        Button row = new Button(words);
        row.getStyleClass().addAll("quiet", "start-suggestion");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                row.fire();
            }
        });
        return row;
    }

    private void show() {
        fresh.getChildren().clear();
        boxes = Map.of();
        switch (model.whoProperty().get()) {
            case StartModel.Who.Nobody() -> chosen.setText("");
            case StartModel.Who.Returning(Known known) -> {
                chosen.setText(kit.text(
                        "start.chosen",
                        known.patient().name().formal(),
                        kit.words().date(known.patient().born()),
                        known.patient().recordNumber()));
                lastTime.setText(kit.text(
                        "start.last",
                        kit.words().date(known.last().started()),
                        known.last().course().number()));
            }
            case StartModel.Who.Fresh(NewPatient typed) -> {
                chosen.setText(kit.text("start.fresh"));
                fields(typed);
            }
        }
        boolean nobody = model.whoProperty().get() instanceof StartModel.Who.Nobody;
        shown(suggestions, nobody && !suggestions.getChildren().isEmpty());
        shown(searchBox.root(), nobody);
        shown(chosen, !nobody);
        shown(lastTime, model.whoProperty().get() instanceof StartModel.Who.Returning);
        similar();
        if (model.whoProperty().get() instanceof StartModel.Who.Returning) {
            next.run();
        } else if (!boxes.isEmpty()) {
            boxes.get(Field.FAMILY).control().requestFocus();
        }
    }

    private void fields(NewPatient typed) {
        TextField family = field("start-family", typed.familyProperty());
        TextField born = field("start-born", typed.bornProperty());
        born.setPromptText(kit.text("start.born.prompt"));
        TextField record = field("start-mrn", typed.recordNumberProperty());
        TextField allergies = field("start-allergies", typed.allergiesProperty());
        allergies.setPromptText(kit.text("start.allergies.prompt"));
        ComboBox<Gender> gender = new ComboBox<>(FXCollections.observableArrayList(Gender.values()));
        gender.setConverter(new Says<>(kit.words()::gender));
        gender.valueProperty().bindBidirectional(typed.genderProperty());
        FieldBox familyBox = new FieldBox(kit.text("start.family"), family, "start-half");
        FieldBox bornBox = new FieldBox(kit.text("start.born"), born, "start-third");
        FieldBox recordBox = new FieldBox(kit.text("start.mrn"), record, "start-third");
        boxes = Map.of(Field.FAMILY, familyBox, Field.BORN, bornBox, Field.RECORD_NUMBER, recordBox);
        fresh.getChildren()
                .addAll(
                        familyBox.root(),
                        box("start.given", field("start-given", typed.givenProperty()), "start-half"),
                        box("start.title", field("start-title", typed.titleProperty()), "start-sixth"),
                        bornBox.root(),
                        box("start.gender", gender, "start-third"),
                        recordBox.root(),
                        box("start.allergies", allergies, "start-half"));
        born.textProperty().subscribe(_ -> {
            bornBox.echo(TypedDate.read(born.getText()).map(kit.words()::date).orElse(""));
            similar();
        });
        family.textProperty().subscribe(_ -> similar());
    }

    private Node box(String key, javafx.scene.control.Control control, String style) {
        return new FieldBox(kit.text(key), control, style).root();
    }

    private static TextField field(String id, javafx.beans.property.StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private void similar() {
        String room = model.similarIn().orElse("");
        similar.setText(room.isEmpty() ? "" : kit.text("patient.similar", room));
        shown(similar, !room.isEmpty());
    }

    private void problems(Map<Field, String> found) {
        searchBox.problem(Field.PATIENT, found);
        boxes.forEach((field, box) -> box.problem(field, found));
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /** Values as words, in a combo box that is not typed into. */
    static final class Says<T> extends StringConverter<T> {
        private final java.util.function.Function<T, String> words;

        Says(java.util.function.Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(T value) {
            return value == null ? "" : words.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("not typed into");
        }
    }
}
