package org.chairside.ui.release;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chairside.chart.EffectCourse;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.FormField;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.Offers;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.secret.SecretField;

/** Asked in place when something is not met or not written down: why, and by which physician. */
final class OverridePart {
    private final UiContext ui;
    private final ReleaseModel model;
    private final Runnable end;
    private final VBox root = new VBox();
    private final Label refusal = StandingsPart.sentence("release-said");
    private final List<TextField> fields = new ArrayList<>();

    /** @param end tried once the last field is filled in */
    OverridePart(UiContext ui, ReleaseModel model, Runnable end) {
        this.ui = ui;
        this.model = model;
        this.end = end;
        root.getStyleClass().add("release-override");
        Level.HIGH.on(refusal);
        refusal.textProperty().bind(model.overriding().refusalProperty());
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        model.askedProperty().subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private void show(ReleaseQuestion asked) {
        root.getChildren().clear();
        fields.clear();
        root.setVisible(!asked.isNothing());
        root.setManaged(!asked.isNothing());
        if (asked.isNothing()) {
            return;
        }
        FlowPane row = new FlowPane();
        row.getStyleClass().add("release-row");
        if (asked.wantsPhysician()) {
            root.getChildren().add(said(notMet(asked)));
            decision(asked, row);
        }
        if (!asked.gaps().isEmpty()) {
            root.getChildren().add(said(ui.text("release.question.gaps")));
            row.getChildren().add(field("release-gap-reason", "release.gap.reason.field", model.gapReasonProperty()));
        }
        root.getChildren().addAll(row, refusal);
        chain();
        fields.getFirst().requestFocus();
    }

    private void decision(ReleaseQuestion asked, FlowPane row) {
        ReleaseOverride overriding = model.overriding();
        for (EffectCourse each : asked.effects()) {
            String code = each.term().code();
            row.getChildren()
                    .add(written(
                            "release-carry-" + code,
                            ui.text("release.override.effect", each.term().name()),
                            overriding.reasonFor(code)));
        }
        if (!asked.unmet().isEmpty()) {
            row.getChildren()
                    .add(field("release-override-reason", "release.override.reason", overriding.reasonProperty()));
        }
        if (!overriding.isOwn()) {
            row.getChildren().add(physician(overriding));
            SecretField password = new SecretField(ui, overriding.password());
            row.getChildren().add(field("release-password", ui.text("release.override.password"), password));
        }
    }

    private Node physician(ReleaseOverride overriding) {
        TextField name = new LineField(TextUse.STAFF_NAME);
        name.setId("release-physician");
        name.textProperty().bindBidirectional(overriding.nameProperty());
        fields.add(name);
        FormField box = new FormField(ui.text("release.override.physician"), name, "release-third");
        int place = fields.size();
        Runnable next = () -> fields.get(place).requestFocus();
        box.below(new Offers(box, name, overriding.offers(), overriding.nameProperty()::set, next).root());
        return box.root();
    }

    private Node field(String id, String key, StringProperty value) {
        return written(id, ui.text(key), value);
    }

    private Node written(String id, String words, StringProperty value) {
        TextField field = new LineField(TextUse.REASON);
        field.textProperty().bindBidirectional(value);
        return field(id, words, field);
    }

    private Node field(String id, String words, TextField field) {
        field.setId(id);
        fields.add(field);
        return new FormField(words, field, "release-half").root();
    }

    /** Enter goes from field to field, and from the last one out of the door. */
    private void chain() {
        for (int i = 0; i < fields.size(); i++) {
            boolean last = i + 1 == fields.size();
            int after = i + 1;
            if (!"release-physician".equals(fields.get(i).getId())) {
                FieldKeys.onEnter(
                        fields.get(i), last ? end : () -> fields.get(after).requestFocus());
            }
        }
    }

    private String notMet(ReleaseQuestion asked) {
        int all = asked.unmet().size() + asked.effects().size();
        int unlisted = asked.unlisted().size();
        return ui.text(
                "release.question",
                all,
                unlisted,
                String.join("; ", asked.unlisted()),
                unlisted == 0 ? 0 : all - unlisted);
    }

    private static Node said(String words) {
        Label label = StandingsPart.sentence("release-said");
        label.setText(words);
        Node sign = Glyph.WARNING.node();
        Level.MEDIUM.on(sign);
        Level.MEDIUM.on(label);
        label.setGraphic(sign);
        return label;
    }
}
