package org.chairside.ui.session;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;

/** What can be done on a session screen, each thing with its one key: for the keyboard, the footer and the palette. */
final class SessionActs {
    private final Map<Shortcut, Runnable> all = new LinkedHashMap<>();

    void add(Shortcut shortcut, Runnable act) {
        all.put(shortcut, act);
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
