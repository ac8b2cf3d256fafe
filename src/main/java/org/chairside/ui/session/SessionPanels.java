package org.chairside.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.chairside.model.NotTaken;
import org.chairside.ui.amend.AmendPanels;
import org.chairside.ui.entry.KeyChoices;
import org.chairside.ui.entry.KeyStrip;
import org.chairside.ui.form.FormPanel;
import org.chairside.ui.form.Panel;
import org.chairside.ui.form.PanelKind;
import org.chairside.ui.form.Panels;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.session.notices.CallPanel;
import org.chairside.ui.session.notices.NoticesPanel;
import org.chairside.ui.session.scales.ScalePanel;
import org.chairside.words.ClinicalWords;

/** Makes every panel of a session screen: whoever has a new one adds it here, and its act in {@link SessionActs}. */
final class SessionPanels {
    private SessionPanels() {}

    /** @param done closes the open panel and gives the keyboard back to the line */
    static Panels of(SessionModel model, Runnable done) {
        Panels panels = new Panels();
        panels.add(PanelKind.NOT_TAKEN, new NotTakenPanel(model, done));
        panels.add(PanelKind.DOSE, new FormPanel("dose-panel", model.ui(), model.doses(), done));
        panels.add(PanelKind.MEDICINE, new FormPanel("medicine-panel", model.ui(), model.medicines(), done));
        panels.add(PanelKind.DECISION, new FormPanel("decision-panel", model.ui(), model.decisions(), done));
        panels.add(PanelKind.LEAVING, new FormPanel("leaving-panel", model.ui(), model.leaving(), done));
        panels.add(PanelKind.SCALE, new ScalePanel(model.ui(), model.scales(), done));
        AmendPanels.add(panels, model.ui(), model.amendments(), done);
        panels.add(PanelKind.NOTICES, new NoticesPanel(model.ui(), model.notices(), done));
        panels.add(PanelKind.CALL, new CallPanel(model.ui(), model.calls(), done));
        return panels;
    }

    /** Why a set could not be taken: one key. */
    private static final class NotTakenPanel implements Panel {
        private final KeyStrip reasons;

        NotTakenPanel(SessionModel model, Runnable done) {
            UiContext ui = model.ui();
            ClinicalWords words = new ClinicalWords(ui.messages(), ui.words());
            reasons = new KeyStrip(ui, ui.text("session.not-taken"));
            for (NotTaken reason : NotTaken.values()) {
                if (reason != NotTaken.UNSTATED) {
                    reasons.add(words.notTaken(reason), () -> {
                        done.run();
                        model.notTaken(reason);
                    });
                }
            }
        }

        @Override
        public Region root() {
            return reasons.root();
        }

        @Override
        public List<String> unsaved() {
            return List.of();
        }

        @Override
        public void open() {
            reasons.focus();
        }

        @Override
        public Optional<KeyChoices> choices() {
            return Optional.of(reasons);
        }
    }
}
