package org.chairside.ui.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.chairside.chart.Chart;
import org.chairside.model.Patient;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.FormField;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;

/** Who: a search over those who were here before, or the few facts of somebody new. */
final class PatientPart {
    private final UiContext ui;
    private final PatientModel model;
    private final Runnable next;
    private final VBox root = new VBox();
    private final TextField search = new LineField(TextUse.SEARCH);
    private final FormField searchBox;
    private final VBox suggestions = new VBox();
    private final VBox fresh = new VBox();
    private final List<Node> chosen;
    private final Label name = new Label();
    private final Label facts = new Label();
    private final Label lastTime = new Label();
    private final Label similar = new Label();
    private final Button elsewhere = new Button();
    private final Label alike = new Label();
    private final Button same = new Button();
    private Optional<NewPatientPart> typed = Optional.empty();
    private FaultPlaces places = new FaultPlaces();

    PatientPart(UiContext ui, StartModel start, Runnable next) {
        this.ui = ui;
        this.model = start.parts().patient();
        this.next = next;
        search.setId("start-search");
        search.setPromptText(ui.text("start.search.prompt"));
        search.textProperty().bindBidirectional(model.searchProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        searchBox = new FormField(ui.text("start.patient"), search, "start-wide");
        name.getStyleClass().add("t-head");
        lastTime.getStyleClass().add("muted");
        for (Label each : List.of(similar, alike)) {
            Node sign = Glyph.WARNING.node();
            Level.MEDIUM.on(sign);
            each.getStyleClass().add("start-similar");
            each.setGraphic(sign);
        }
        for (Label each : List.of(name, facts, lastTime, similar, alike)) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        Button other = new Button(ui.text("start.other"));
        other.setId("start-other");
        other.getStyleClass().add("link");
        other.setOnAction(_ -> model.forget());
        other.setMinWidth(Region.USE_PREF_SIZE);
        chosen = List.of(name, facts, other, similar);
        suggestions.getStyleClass().add("start-suggestions");
        FieldKeys.typeInto(suggestions, search);
        root.getStyleClass().add("start-part");
        root.getChildren().addAll(searchBox.root(), suggestions, lastTime, elsewhere, fresh, alike, same);
        model.suggestions().addListener((ListChangeListener<KnownPatient>) _ -> suggest());
        elsewhere.setId("start-elsewhere");
        elsewhere.getStyleClass().add("offer");
        elsewhere.setOnAction(_ -> model.openElsewhere().ifPresent(chart -> start.openRoom(chart.session())));
        same.setId("start-same");
        same.getStyleClass().add("offer");
        same.setOnAction(_ -> model.perhapsKnown().ifPresent(model::choose));
        model.searchProperty().subscribe(_ -> {
            searchBox.problem("");
            suggest();
        });
        model.whoProperty().subscribe(_ -> show());
        start.problemsProperty().subscribe(this::problems);
    }

    Node root() {
        return root;
    }

    /** For whom the page is, once that is said, the way to somebody else, and who has a like name; for a place that never scrolls away. */
    List<Node> chosen() {
        return chosen;
    }

    Node first() {
        return search;
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !search.getText().isBlank()) {
            event.consume();
            searchBox.problem(model.enter());
        } else if (event.getCode() == KeyCode.DOWN && !suggestions.getChildren().isEmpty()) {
            event.consume();
            suggestions.getChildren().getFirst().requestFocus();
        }
    }

    private boolean isNobody() {
        return model.whoProperty().get() instanceof PatientModel.Who.Nobody;
    }

    private void suggest() {
        suggestions.getChildren().clear();
        boolean anything = !search.getText().isBlank() || !model.suggestions().isEmpty();
        if (anything) {
            model.suggestions().forEach(each -> suggestions.getChildren().add(suggestion(each)));
            Button other = row(ui.text("start.new"));
            other.setGraphic(Glyph.PLUS.node());
            other.setId("start-new");
            other.setOnAction(_ -> model.registerNew());
            suggestions.getChildren().add(other);
        }
        shown(suggestions, anything && isNobody());
    }

    private Button suggestion(KnownPatient known) {
        Button row = row(ui.text(
                "start.suggestion",
                known.patient().name().formal(),
                ui.words().birth(known.patient().born()),
                known.patient().recordNumber(),
                ui.words().at(known.last().zone()).date(known.last().started())));
        row.setOnAction(_ -> model.choose(known));
        return row;
    }

    private static Button row(String words) {
        Button row = new Button(words);
        row.getStyleClass().addAll("quiet", "start-suggestion");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setWrapText(true);
        row.setMinHeight(Region.USE_PREF_SIZE);
        FieldKeys.onEnter(row, row::fire);
        return row;
    }

    private void show() {
        fresh.getChildren().clear();
        typed = Optional.empty();
        switch (model.whoProperty().get()) {
            case PatientModel.Who.Nobody() -> {
                name.setText("");
                facts.setText("");
            }
            case PatientModel.Who.Returning(KnownPatient known) -> known(known);
            case PatientModel.Who.Fresh(NewPatient somebody) -> {
                name.setText(ui.text("start.fresh"));
                facts.setText("");
                NewPatientPart part = new NewPatientPart(ui, somebody, model::reader, this::similar, next);
                typed = Optional.of(part);
                fresh.getChildren().add(part.root());
                part.places(places);
            }
        }
        shown(suggestions, isNobody() && !suggestions.getChildren().isEmpty());
        shown(searchBox.root(), isNobody());
        chosen.forEach(each -> shown(each, !isNobody()));
        shown(facts, !facts.getText().isEmpty());
        shown(lastTime, model.whoProperty().get() instanceof PatientModel.Who.Returning);
        similar();
        focus();
    }

    private void known(KnownPatient known) {
        name.setText(known.patient().name().formal());
        facts.setText(ui.text(
                "start.chosen",
                ui.words().birth(known.patient().born()),
                known.patient().recordNumber()));
        lastTime.setText(ui.text(
                known.treatedOnDayOf(ui.clock().getNow()).isPresent() ? "start.last.today" : "start.last",
                ui.words().at(known.last().zone()).date(known.last().started()),
                known.last().course().number()));
    }

    private void focus() {
        switch (model.whoProperty().get()) {
            case PatientModel.Who.Nobody() -> search.requestFocus();
            case PatientModel.Who.Returning _ -> next.run();
            case PatientModel.Who.Fresh _ -> typed.ifPresent(NewPatientPart::focus);
        }
    }

    /** Who is open elsewhere, or has a like name there: said as soon as they are chosen. */
    private void similar() {
        String here = model.openElsewhere().map(Chart::room).orElse("");
        String room = model.similarIn().orElse("");
        similar.setText(
                !here.isEmpty()
                        ? ui.text("start.problem.open", here)
                        : room.isEmpty() ? "" : ui.text("patient.similar", room));
        elsewhere.setText(ui.text("start.open-room", here));
        shown(elsewhere, !here.isEmpty());
        shown(similar, !similar.getText().isEmpty());
        alike();
    }

    /** Who may be somebody who was here before is said as soon as name and birth date are typed, and never taken for them. */
    private void alike() {
        Optional<Patient> known = model.perhapsKnown().map(KnownPatient::patient);
        alike.setText(known.map(each -> ui.text(
                        "start.known", each.name().formal(), ui.words().birth(each.born()), each.recordNumber()))
                .orElse(""));
        same.setText(ui.text("start.known.same"));
        shown(alike, known.isPresent());
        shown(same, known.isPresent());
    }

    void places(FaultPlaces places) {
        this.places = places;
        places.put(StartField.PATIENT, () -> (elsewhere.isVisible() ? elsewhere : search).requestFocus());
    }

    private void problems(Map<StartField, String> found) {
        searchBox.problem(Optional.ofNullable(found.get(StartField.PATIENT)).orElse(""));
        similar();
        typed.ifPresent(part -> part.problems(found));
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /** Values as words, in a combo box that is not typed into. */
    static final class Says<T> extends StringConverter<T> {
        private final Function<T, String> words;

        Says(Function<T, String> words) {
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
