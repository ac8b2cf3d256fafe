package org.chairside.ui.release;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private final Map<ReleaseOverride.Place, List<TextField>> places = new EnumMap<>(ReleaseOverride.Place.class);

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
        model.overriding().refusalProperty().subscribe(this::goWhereRefused);
        model.askedProperty().subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private void show(ReleaseQuestion asked) {
        root.getChildren().clear();
        fields.clear();
        places.clear();
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
            row.getChildren()
                    .add(field(
                            "release-gap-reason",
                            "release.gap.reason.field",
                            model.reasons().incompleteProperty()));
        }
        root.getChildren().addAll(row, refusal);
        chain();
        fields.getFirst().requestFocus();
    }

    /** Whoever types the password again must not type it into the field that was filled in last, which shows it. */
    private void goWhereRefused(String refused) {
        if (!refused.isEmpty()) {
            List<TextField> there = places.getOrDefault(model.overriding().refusedAt(), List.of());
            there.stream()
                    .filter(field -> field.getText().isBlank())
                    .findFirst()
                    .or(() -> there.stream().findFirst())
                    .ifPresent(TextField::requestFocus);
        }
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
            place(ReleaseOverride.Place.EFFECT);
        }
        if (!asked.unmet().isEmpty()) {
            row.getChildren()
                    .add(field("release-override-reason", "release.override.reason", overriding.reasonProperty()));
            place(ReleaseOverride.Place.REASON);
        }
        if (!overriding.isOwn()) {
            row.getChildren().add(physician(overriding));
            place(ReleaseOverride.Place.PHYSICIAN);
            SecretField password = new SecretField(ui, overriding.password());
            row.getChildren().add(field("release-password", ui.text("release.override.password"), password));
            place(ReleaseOverride.Place.PASSWORD);
        }
    }

    /** The field added last is where this is filled in. */
    private void place(ReleaseOverride.Place place) {
        places.computeIfAbsent(place, _ -> new ArrayList<>()).add(fields.getLast());
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
