package org.chairside.ui.records;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.desk.catalogue.Catalogue.Progress;
import org.chairside.model.text.CleanText;
import org.chairside.ui.kit.UiContext;

/** What stands where the list has no rows: why, and what to do. */
final class EmptyNote {
    private final UiContext ui;
    private final RecordsModel model;
    private final VBox root = new VBox();
    private final Label lead = new Label();
    private final Label hint = new Label();
    private final Button act = new Button();

    EmptyNote(UiContext ui, RecordsModel model) {
        this.ui = ui;
        this.model = model;
        lead.getStyleClass().add("t-head");
        hint.getStyleClass().add("muted");
        act.setId("records-act");
        for (Label each : new Label[] {lead, hint}) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        root.getStyleClass().add("records-empty");
        root.getChildren().addAll(lead, hint, act);
        model.foundProperty().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    private void show(RecordsModel.Found found) {
        RecordQuery wanted = found.wanted();
        if (found.loaded().progress() == Progress.UNREADABLE) {
            say("unreadable", "", "", model::refresh);
        } else if (found.loaded().isBeingRead()) {
            say("reading", "", "", () -> {});
        } else if (found.loaded().rows().isEmpty()) {
            say("none", "", "", model::back);
        } else if (wanted.isNarrowed()) {
            String only = model.words().inForce(wanted);
            say(wanted.typed().isBlank() ? "done" : "both", only, CleanText.line(wanted.typed()), model::all);
        } else {
            say("nothing", "", CleanText.line(wanted.typed()), model::escape);
        }
    }

    private void say(String what, String only, String typed, Runnable then) {
        lead.setText(ui.text("records.empty." + what, typed, only));
        hint.setText(ui.text("records.empty." + what + ".hint"));
        act.setText(ui.text("records.empty." + what + ".act"));
        act.setVisible(!act.getText().isEmpty());
        act.setManaged(act.isVisible());
        act.setOnAction(_ -> then.run());
    }
}
