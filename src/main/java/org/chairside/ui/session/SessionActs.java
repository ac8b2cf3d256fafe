package org.chairside.ui.session;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.chairside.ui.form.PanelKind;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;

/** What can be done on a session screen, each thing with its one key: for the keyboard, the footer and the palette. */
final class SessionActs {
    private final Map<Shortcut, Runnable> all = new LinkedHashMap<>();

    void add(Shortcut shortcut, Runnable act) {
        all.put(shortcut, act);
    }

    /** The panels, each with its key. */
    void addPanels(Consumer<PanelKind> open) {
        Map<Shortcut, PanelKind> panels = new LinkedHashMap<>();
        panels.put(Shortcut.NOT_TAKEN, PanelKind.NOT_TAKEN);
        panels.put(Shortcut.DOSE, PanelKind.DOSE);
        panels.put(Shortcut.MEDICINE, PanelKind.MEDICINE);
        panels.put(Shortcut.SCALE, PanelKind.SCALE);
        panels.put(Shortcut.DECISION, PanelKind.DECISION);
        panels.put(Shortcut.LEAVING, PanelKind.LEAVING);
        panels.put(Shortcut.CALL, PanelKind.CALL);
        panels.put(Shortcut.NOTICES, PanelKind.NOTICES);
        panels.put(Shortcut.PALETTE, PanelKind.PALETTE);
        panels.forEach((shortcut, kind) -> add(shortcut, () -> open.accept(kind)));
    }

    /** Makes every key work anywhere within the screen. */
    void within(Node root) {
        all.forEach((shortcut, act) -> shortcut.within(root, act));
    }

    /** A button in the footer for every act that has a short word there, in the order added. */
    void below(FooterView footer, UiContext ui) {
        all.forEach((shortcut, act) -> {
            String name = shortcut.name().toLowerCase(Locale.ROOT).replace('_', '-');
            String word = "session.act." + name;
            if (ui.messages().has(word)) {
                footer.act(word, shortcut, act).setId("act-" + name);
            }
        });
    }
}
