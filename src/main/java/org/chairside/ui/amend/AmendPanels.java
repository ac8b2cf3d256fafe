package org.chairside.ui.amend;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.chairside.ui.entry.KeyChoices;
import org.chairside.ui.form.Panel;
import org.chairside.ui.form.PanelKind;
import org.chairside.ui.form.Panels;
import org.chairside.ui.kit.UiContext;

/** The panels in which an entry is put right, for any screen that has panels. */
public final class AmendPanels {
    private AmendPanels() {}

    /**
     * Adds them.
     *
     * @param done closes the open panel
     */
    public static void add(Panels panels, UiContext ui, Amendments amendments, Runnable done) {
        AmendModel line = amendments.line();
        panels.add(PanelKind.AMEND_FORM, new FormAmendPanel(ui, amendments.form(), done, entry -> {
            panels.close();
            line.open(entry);
            panels.open(PanelKind.AMEND);
        }));
        panels.add(PanelKind.AMEND, new InWords(new AmendView(ui, line), line));
        line.stepProperty().subscribe(step -> {
            if (step instanceof AmendModel.Step.Closed && panels.isOpen(PanelKind.AMEND)) {
                done.run();
            }
        });
    }

    private record InWords(AmendView view, AmendModel model) implements Panel {
        @Override
        public Region root() {
            return view.root();
        }

        @Override
        public void open() {
            view.focus();
        }

        @Override
        public List<String> unsaved() {
            return model.unsaved();
        }

        @Override
        public void close() {
            model.close();
        }

        @Override
        public Optional<KeyChoices> choices() {
            return view.choices();
        }
    }
}
