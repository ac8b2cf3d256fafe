package org.chairside.ui.release;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.chart.EffectCourse;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.FormField;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;

/** What the chart says: what stands against leaving and what to do, both clocks, what the record lacks. */
final class StandingsPart {
    private final UiContext ui;
    private final ReleaseModel model;
    private final VBox root = new VBox();
    private final VBox standings = new VBox();
    private final VBox effects = new VBox();
    private final VBox gaps = new VBox();
    private final Label clear;
    private final Label clocks = sentence("muted");
    private final Label since = sentence("muted");
    private List<EffectCourse> shown = List.of();

    StandingsPart(UiContext ui, ReleaseModel model) {
        this.ui = ui;
        this.model = model;
        Label heading = new Label(ui.text("release.chart-says"));
        heading.getStyleClass().add("t-head");
        clear = line(Glyph.TICK, Level.OK, ui.text("release.clear"));
        for (VBox each : List.of(standings, effects)) {
            each.getStyleClass().add("release-standings");
        }
        gaps.getStyleClass().add("release-gaps");
        root.getStyleClass().add("release-part");
        root.getChildren().addAll(heading, clear, standings, effects, clocks, since, gaps, callOff());
        model.nowProperty().subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private void show(Standings now) {
        standings
                .getChildren()
                .setAll(now.standings().stream().map(this::standing).toList());
        // A button that somebody is on must not be made anew each second.
        if (!shown.equals(now.effects())) {
            shown = now.effects();
            effects.getChildren().setAll(shown.stream().map(this::effect).toList());
        }
        gaps.getChildren().setAll(now.gaps().stream().map(StandingsPart::gap).toList());
        shown(clear, now.isClear());
        shown(standings, !now.standings().isEmpty());
        shown(effects, !shown.isEmpty());
        if (!now.gaps().isEmpty()) {
            Label heading = new Label(ui.text("release.gaps"));
            heading.getStyleClass().add("t-region");
            gaps.getChildren().addFirst(heading);
        }
        shown(gaps, !now.gaps().isEmpty());
        clocks.setText(now.clocks());
        since.setText(now.since());
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private Node standing(Standing standing) {
        Label advice = sentence("lbl");
        advice.setText(standing.advice());
        return new VBox(line(Glyph.WARNING, Level.MEDIUM, standing.words()), indented(advice));
    }

    private static Node indented(Label label) {
        label.getStyleClass().add("release-advice");
        return label;
    }

    private Node effect(EffectCourse effect) {
        Label words = line(Glyph.WARNING, Level.HIGH, model.words(effect));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button gone = new Button(ui.text("release.effect.gone"));
        gone.setId("release-gone-" + effect.term().code());
        gone.getStyleClass().add("choice");
        gone.setMinWidth(Region.USE_PREF_SIZE);
        gone.setAccessibleText(
                ui.text("release.effect.gone.spoken", effect.term().name()));
        gone.setOnAction(_ -> model.gone(effect));
        FieldKeys.onEnter(gone, gone::fire);
        HBox row = new HBox(words, gone);
        row.getStyleClass().add("yes-no");
        return row;
    }

    private Node callOff() {
        TextField reason = new LineField(TextUse.REASON);
        reason.setId("release-reason");
        reason.textProperty().bindBidirectional(model.reasons().discontinuedProperty());
        Button cancel = new Button(ui.text("release.cancel"));
        cancel.setId("release-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> model.cancel());
        HBox button = new HBox(cancel);
        button.getStyleClass().add("release-buttons");
        FlowPane row = new FlowPane(new FormField(ui.text("release.reason"), reason, "release-half").root(), button);
        row.getStyleClass().add("release-row");
        Label discharged = sentence("muted");
        discharged.setText(ui.text("release.discontinue.dosed"));
        model.nowProperty().subscribe(now -> {
            shown(cancel, !now.isDosed());
            shown(discharged, now.isDosed());
        });
        VBox whole = new VBox(row, discharged);
        whole.getStyleClass().add("release-call-off");
        return whole;
    }

    private static Node gap(String words) {
        Label label = sentence("release-gap");
        label.setText(words);
        return label;
    }

    private static Label line(Glyph glyph, Level level, String words) {
        Label label = sentence("release-standing");
        label.setText(words);
        Node sign = glyph.node();
        level.on(sign);
        label.setGraphic(sign);
        return label;
    }

    static Label sentence(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
