package org.chairside.settings;

import java.util.function.UnaryOperator;

/** The settings of this workstation as they are now, and the one way to change them. Safe for any thread. */
public final class SettingsStore {
    private final SettingsFile file;
    private volatile Settings now;

    /** Reads the file. */
    public SettingsStore(SettingsFile file) {
        this.file = file;
        this.now = file.read();
    }

    public Settings now() {
        return now;
    }

    /** Changes them and writes the file: not for the screen thread. */
    public synchronized void change(UnaryOperator<Settings> change) {
        now = change.apply(now);
        file.write(now);
    }
}
