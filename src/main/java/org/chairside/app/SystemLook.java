package org.chairside.app;

import javafx.application.Platform;
import org.chairside.settings.SettingsStore;
import org.chairside.settings.ThemeChoice;
import org.chairside.ui.Shell;
import org.chairside.ui.kit.Theme;

/** The look that was chosen and the one that is shown, and the window following the system where that was chosen. */
public record SystemLook(SettingsStore store, Shell shell) {
    /** What a choice looks like now. */
    static Theme themeOf(ThemeChoice choice) {
        return switch (choice) {
            case LIGHT -> Theme.LIGHT;
            case DIM, AUTO -> Theme.DIM;
            case SYSTEM -> Theme.ofSystem();
        };
    }

    /** What is kept of a look that is shown: whoever follows the system goes on doing so until another is chosen. */
    static ThemeChoice choiceOf(Theme shown, ThemeChoice before) {
        if (before == ThemeChoice.SYSTEM && shown == themeOf(before)) {
            return before;
        }
        return shown == Theme.LIGHT ? ThemeChoice.LIGHT : ThemeChoice.DIM;
    }

    /** Follows the system from now on, if that is what was chosen. */
    public void follow() {
        Platform.getPreferences().colorSchemeProperty().subscribe((_, _) -> {
            if (store.now().appearance().theme() == ThemeChoice.SYSTEM) {
                shell.themeProperty().set(Theme.ofSystem());
            }
        });
    }
}
