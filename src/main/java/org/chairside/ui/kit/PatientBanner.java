package org.chairside.ui.kit;

import java.time.LocalDate;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import org.chairside.words.PatientWords;

/**
 * Who is being treated: across the whole width, always in the same order (name, birth, gender, record number), never
 * covered by anything (UX 2). Not for screens that show several patients.
 */
public final class PatientBanner {
    /** One row where there is room for it. */
    private static final double WIDE = 4000;

    /** Below this many ems the allergies that do not fit beside the facts are counted, and whole at one key. */
    private static final double NARROW = 50;

    private static final double USUAL = 16;

    private static final Pattern SEPARATOR = Pattern.compile("[,;]");

    /** How wide a letter is on the average, in ems. */
    private static final double LETTER = 0.55;

    /** The most of the width that stands aside. */
    private static final double ASIDE = 0.42;

    private static final PseudoClass NARROW_BANNER = PseudoClass.getPseudoClass("narrow");

    private final UiContext ui;
    private final VBox root = new VBox();
    private final HBox row = new HBox();
    private final VBox aside = new VBox();
    private final Em em = new Em();
    private final FlowPane facts = new FlowPane();
    private final Label name = new Label();
    private final Label born = value();
    private final Label gender = value();
    private final Label record = value();
    private final Label weight = value();
    private final Label allergies = new Label();
    private final Button count = new Button();
    private final Label similar = new Label();
    private final Label zone = new Label();
    private final HBox weightFact;
    private boolean whole;

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
        facts.setMinWidth(0);
        name.setWrapText(true);
        name.maxWidthProperty().bind(facts.widthProperty());
        HBox.setHgrow(facts, Priority.ALWAYS);
        allergies.setWrapText(true);
        allergies.setId("allergies");
        allergies.setMinHeight(Region.USE_PREF_SIZE);
        similar.setWrapText(true);
        zone.setId("zone");
        zone.getStyleClass().add("patient-zone");
        zone.setGraphic(signal(Glyph.CLOCK, Level.MEDIUM));
        zone.setWrapText(true);
        zone.setMinHeight(Region.USE_PREF_SIZE);
        count.setId("allergies-count");
        count.getStyleClass().addAll("quiet", "patient-count");
        count.setOnAction(_ -> showWhole());
        facts.getChildren().add(count);
        aside.getChildren().addAll(allergies, similar);
        aside.setMinWidth(Region.USE_PREF_SIZE);
        aside.getStyleClass().add("patient-aside");
        row.getChildren().addAll(facts, aside);
        row.getStyleClass().add("patient-row");
        root.getChildren().addAll(em, row, zone);
        root.getStyleClass().add("patient-banner");
        root.setMinHeight(Region.USE_PREF_SIZE);
        root.widthProperty().subscribe(this::fit);
        em.afterChange(this::fit);
        allergies.textProperty().subscribe(this::fit);
        similarTo("");
    }

    /** Puts the allergies where there is room for all of them: beside the facts, or as a count with a row below. */
    private void fit() {
        double width = root.getWidth();
        boolean narrow = width > 0 && width < NARROW * USUAL * em.getScale();
        root.pseudoClassStateChanged(NARROW_BANNER, narrow);
        boolean counted = narrow && allergies.getText().length() * LETTER * USUAL * em.getScale() > width * ASIDE;
        whole = counted && whole;
        count.setVisible(counted);
        count.setManaged(counted);
        allergies.setVisible(!counted || whole);
        allergies.setManaged(allergies.isVisible());
        if (counted != root.getChildren().contains(allergies)) {
            aside.getChildren().remove(allergies);
            root.getChildren().remove(allergies);
            (counted ? root : aside)
                    .getChildren()
                    .add(counted ? root.getChildren().size() : 0, allergies);
        }
        allergies.setMaxWidth(counted ? Double.MAX_VALUE : Math.max(width * ASIDE, USUAL));
        similar.setMaxWidth(Math.max(width * ASIDE, USUAL));
    }

    /** Shows all of the allergies that are counted, or the count again; where they are whole they get the keyboard. */
    public void showWhole() {
        if (!count.isVisible()) {
            allergies.requestFocus();
            return;
        }
        whole = !whole;
        fit();
    }

    public Node root() {
        return root;
    }

    /** Shows a patient with the age on a day; the weight stays hidden until told. */
    public void show(Patient patient, LocalDate today) {
        String birth = ui.words().birth(patient.born());
        showZone(today);
        name.setText(patient.name().formal());
        born.setText(ui.words().birthAndAge(patient.born(), today));
        gender.setText(new PatientWords(ui.messages(), ui.words()).gender(patient));
        record.setText(patient.recordNumber());
        name.setAccessibleText(ui.text(
                "patient.banner.spoken",
                patient.name().formal(),
                birth,
                ui.words().age(patient.born(), today),
                gender.getText(),
                patient.recordNumber()));
        showAllergies(patient.allergies());
    }

    /** By whose clock times are told, where that is not this computer's. */
    private void showZone(LocalDate today) {
        boolean elsewhere = ui.words().isElsewhere(today);
        zone.setText(
                elsewhere
                        ? ui.text("patient.zone", ui.words().place(), ui.words().placeOfComputer())
                        : "");
        zone.setVisible(elsewhere);
        zone.setManaged(elsewhere);
    }

    /** Adds the weight of today. */
    public void show(Weight today) {
        weight.setText(ui.text("patient.weight.value", ui.words().number(today.kilograms())));
        if (!facts.getChildren().contains(weightFact)) {
            facts.getChildren().add(facts.getChildren().indexOf(count), weightFact);
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
        allergies.setFocusTraversable(true);
        level.on(allergies);
        long named =
                SEPARATOR.splitAsStream(words).filter(each -> !each.isBlank()).count();
        count.setText(ui.text("patient.allergies.count", named));
        count.setGraphic(signal(glyph, level));
        count.setAccessibleText(words);
        count.setTooltip(new Tooltip(words));
        level.on(count);
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
