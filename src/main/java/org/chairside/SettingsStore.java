package org.chairside;

import java.util.function.UnaryOperator;
import org.chairside.settings.Settings;
import org.chairside.settings.SettingsFile;

/** The settings of this workstation as they are now, and the one way to change them. Safe for any thread. */
final class SettingsStore {
    private final SettingsFile file;
    private volatile Settings now;

    /** Reads the file. */
    SettingsStore(SettingsFile file) {
        this.file = file;
        this.now = file.read();
    }

    Settings now() {
        return now;
    }

    /** Changes them and writes the file: not for the screen thread. */
    synchronized void change(UnaryOperator<Settings> change) {
        now = change.apply(now);
        file.write(now);
    }
}
