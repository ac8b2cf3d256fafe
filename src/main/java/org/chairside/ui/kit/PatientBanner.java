package org.chairside.ui.kit;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.Allergies;
import org.chairside.model.Patient;
import org.chairside.model.Weight;

/**
 * Who is being treated: across the whole width, always in the same order (name, birth, gender, record number), never
 * covered by anything (UX 2). Not for screens that show several patients.
 */
public final class PatientBanner {
    /** One row where there is room for it. */
    private static final double WIDE = 4000;

    private final UiContext ui;
    private final HBox root = new HBox();
    private final FlowPane facts = new FlowPane();
    private final Label name = new Label();
    private final Label born = value();
    private final Label gender = value();
    private final Label record = value();
    private final Label weight = value();
    private final Label allergies = new Label();
    private final Label similar = new Label();
    private final HBox weightFact;

    public PatientBanner(UiContext ui) {
        this.ui = ui;
        name.getStyleClass().add("patient-name");
        name.setFocusTraversable(true);
        allergies.getStyleClass().add("patient-chip");
        similar.getStyleClass().add("patient-similar");
        similar.setGraphic(signal(Glyph.WARNING, Level.MEDIUM));
        weightFact = fact("patient.weight", weight);
        facts.getStyleClass().add("patient-facts");
        facts.setPrefWrapLength(WIDE);
        facts.getChildren()
                .addAll(
                        name,
                        tipped(fact("patient.born", born), born, "patient.born.tip"),
                        tipped(fact("patient.gender", gender), gender, "patient.gender.tip"),
                        tipped(fact("patient.mrn", record), record, "patient.mrn.tip"));
        HBox.setHgrow(facts, Priority.ALWAYS);
        VBox aside = new VBox(allergies, similar);
        aside.setMinWidth(Region.USE_PREF_SIZE);
        aside.getStyleClass().add("patient-aside");
        root.getChildren().addAll(facts, aside);
        root.getStyleClass().add("patient-banner");
        root.setMinHeight(Region.USE_PREF_SIZE);
        similarTo("");
    }

    public Node root() {
        return root;
    }

    /** Shows a patient with the age on a day; the weight stays hidden until told. */
    public void show(Patient patient, LocalDate today) {
        String birth = ui.words().date(patient.born());
        int age = patient.ageOn(today);
        name.setText(patient.name().formal());
        born.setText(ui.text("patient.born.value", birth, age));
        gender.setText(ui.words().gender(patient.gender()));
        record.setText(patient.recordNumber());
        name.setAccessibleText(ui.text(
                "patient.banner.spoken",
                patient.name().formal(),
                birth,
                age,
                gender.getText(),
                patient.recordNumber()));
        showAllergies(patient.allergies());
    }

    /** Adds the weight of today. */
    public void show(Weight today) {
        weight.setText(ui.text("patient.weight.value", ui.words().number(today.kilograms())));
        if (!facts.getChildren().contains(weightFact)) {
            facts.getChildren().add(weightFact);
        }
    }

    /**
     * Warns of a like name elsewhere.
     *
     * @param place where, as the board names it; empty for none
     */
    public void similarTo(String place) {
        similar.setText(place.isEmpty() ? "" : ui.text("patient.similar", place));
        similar.setVisible(!place.isEmpty());
        similar.setManaged(!place.isEmpty());
    }

    private void showAllergies(Allergies known) {
        switch (known) {
            case Allergies.NotRecorded() -> allergy(Level.MEDIUM, Glyph.RING, ui.text("patient.allergies.unrecorded"));
            case Allergies.NoneKnown() -> allergy(Level.NONE, Glyph.TICK, ui.text("patient.allergies.none"));
            case Allergies.Known(String text) ->
                allergy(Level.HIGH, Glyph.WARNING, ui.text("patient.allergies.known.spoken", text));
        }
    }

    private void allergy(Level level, Glyph glyph, String words) {
        allergies.setText(words);
        allergies.setGraphic(signal(glyph, level));
        level.on(allergies);
    }

    private static Node signal(Glyph glyph, Level level) {
        Node node = glyph.node();
        level.on(node);
        return node;
    }

    private HBox fact(String key, Label value) {
        Label label = new Label(ui.text(key));
        label.getStyleClass().add("lbl");
        HBox fact = new HBox(label, value);
        fact.getStyleClass().add("patient-fact");
        return fact;
    }

    private HBox tipped(HBox fact, Label value, String key) {
        value.setTooltip(new Tooltip(ui.text(key)));
        return fact;
    }

    private static Label value() {
        Label label = new Label();
        label.getStyleClass().add("val");
        return label;
    }
}
