package org.chairside.ui.session.effects;

import java.util.List;
import javafx.scene.layout.Region;
import org.chairside.ui.form.Panel;

/** The checklist in the drawer, for a window that has no column for it. Nothing waits in it to be recorded. */
public final class EffectsPanel implements Panel {
    private final EffectsView effects;

    public EffectsPanel(EffectsView effects) {
        this.effects = effects;
    }

    @Override
    public Region root() {
        return effects.root();
    }

    @Override
    public void open() {
        effects.focus();
    }

    @Override
    public List<String> unsaved() {
        return List.of();
    }
}
