package org.chairside.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.chairside.model.PaperSize;
import org.chairside.words.Dialect;

/** The settings of this workstation as they are now, and the one way to change them. Safe for any thread. */
public final class SettingsStore {
    private final SettingsFile file;
    private final AtomicReference<Settings> now;
    private final Locale system;
    private Settings written;

    /**
     * Reads the file.
     *
     * @param system the language of the system for its own windows, for what nobody chose here
     */
    public SettingsStore(SettingsFile file, Locale system) {
        this.file = file;
        this.system = system;
        this.written = file.read();
        this.now = new AtomicReference<>(written);
    }

    public Settings now() {
        return now.get();
    }

    /** The English of screens, pages and the command line: as chosen, else as the system has it. */
    public Dialect english() {
        return now().appearance().language().english(system);
    }

    /** The sheet that pages are printed on: as chosen, else as the language has it. */
    public PaperSize paper() {
        return now().paperwork()
                .paper()
                .orElseGet(() -> now().appearance().language().paper(system));
    }

    /** Where they are kept. */
    public Path path() {
        return file.path();
    }

    /** Changes them and writes the file: not for the screen thread. */
    public void change(UnaryOperator<Settings> change) {
        set(change);
        write();
    }

    /** Changes them for as long as the program runs; {@link #write()} keeps them. */
    public void set(UnaryOperator<Settings> change) {
        now.updateAndGet(change);
    }

    /**
     * Writes the file, unless it has them: not for the screen thread.
     *
     * @throws java.io.UncheckedIOException if they could not be written; the file stays as it was
     */
    public synchronized void write() {
        Settings wanted = now.get();
        if (!wanted.equals(written)) {
            file.write(wanted);
            written = wanted;
        }
    }
}
