package org.chairside.ui.kit;

import java.nio.file.Path;
import java.util.Optional;
import org.chairside.export.ExportOutcome;
import org.chairside.model.SessionId;

/** Writes sessions to files, and knows where they were last written to. */
public interface Exporter {
    /** The folder that was last chosen. Answers from memory; any thread. */
    Optional<Path> folder();

    /** Keeps a folder for the next time. May touch the disk: never on the screen thread. */
    void remember(Path folder);

    /** Reads one session and writes it. Touches the disk: never on the screen thread. */
    ExportOutcome write(SessionId session, FileKind kind, Path folder);
}
