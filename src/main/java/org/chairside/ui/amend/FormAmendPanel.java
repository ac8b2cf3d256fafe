package org.chairside.ui.amend;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.EntryId;
import org.chairside.ui.entry.KeyChoices;
import org.chairside.ui.entry.KeyStrip;
import org.chairside.ui.form.FormPanel;
import org.chairside.ui.form.Panel;
import org.chairside.ui.kit.Focus;
import org.chairside.ui.kit.UiContext;

/** An entry back in its form; then one key for the reason. It can be taken back altogether too. */
final class FormAmendPanel implements Panel {
    private final FormAmendModel model;
    private final FormPanel form;
    private final KeyStrip reasons;
    private final KeyStrip ofPatient;
    private final Label becomes = new Label();
    private final Button withdraw;
    private final HBox editing;
    private final VBox root = new VBox();

    /**
     * @param done closes the panel
     * @param withdraws opens the withdrawal of an entry
     */
    FormAmendPanel(UiContext ui, FormAmendModel model, Runnable done, Consumer<EntryId> withdraws) {
        this.model = model;
        this.form = new FormPanel("amend-form", ui, model.form(), () -> {});
        this.reasons = strip(ui, AmendReason.AMENDING, done);
        this.ofPatient = strip(ui, AmendReason.OF_PATIENT, done);
        becomes.getStyleClass().addAll("t-small", "muted");
        withdraw = new Button(ui.text("session.amend.withdraw"));
        withdraw.setId("amend-form-withdraw");
        withdraw.getStyleClass().add("quiet");
        withdraw.setOnAction(_ -> model.entry().ifPresent(withdraws));
        withdraw.setMinWidth(Region.USE_PREF_SIZE);
        editing = new HBox(form.root(), withdraw);
        HBox.setHgrow(form.root(), Priority.ALWAYS);
        root.getStyleClass().add("amend");
        model.proposedProperty().subscribe(this::show);
    }

    private KeyStrip strip(UiContext ui, List<AmendReason> all, Runnable done) {
        KeyStrip strip = new KeyStrip(ui, ui.text("session.amend.why"));
        for (AmendReason reason : all) {
            strip.add(ui.text(reason.key()), () -> {
                model.because(reason);
                done.run();
            });
        }
        return strip;
    }

    private KeyStrip why() {
        return model.reasons().equals(AmendReason.OF_PATIENT) ? ofPatient : reasons;
    }

    private void show(Optional<Proposed> proposed) {
        // Who the patient is can be told anew, and never taken away.
        withdraw.setVisible(model.reasons().equals(AmendReason.AMENDING));
        withdraw.setManaged(withdraw.isVisible());
        if (proposed.isEmpty()) {
            root.getChildren().setAll(List.of(editing));
            return;
        }
        becomes.setText(model.becomes(proposed.get()));
        root.getChildren().setAll(List.of(why().root(), becomes));
        why().focus();
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void open() {
        show(model.proposedProperty().get());
        if (model.unsaved().isEmpty()) {
            form.open();
        } else {
            takeBack();
        }
    }

    /** What was changed stays, and whoever types goes on behind it. */
    private void takeBack() {
        if (model.proposedProperty().get().isPresent()) {
            why().focus();
        } else if (Focus.first(form.root()) && root.getScene().getFocusOwner() instanceof TextField field) {
            field.end();
        }
    }

    @Override
    public void close() {
        model.close();
    }

    @Override
    public List<String> unsaved() {
        return model.unsaved();
    }

    @Override
    public void hidden() {
        form.hidden();
    }

    @Override
    public void shown() {
        form.shown();
    }

    @Override
    public Optional<KeyChoices> choices() {
        return model.proposedProperty().get().map(_ -> why());
    }
}
