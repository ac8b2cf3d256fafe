package org.chairside.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import org.chairside.export.many.RunOutcome;
import org.chairside.model.ExportFormat;
import org.chairside.model.PaperSize;
import org.chairside.model.SessionId;

/** Writes sessions to files, and knows how and where they were last written to. */
public interface Exporter {
    /** Whether whoever sits here may export at all. Any thread; returns at once. */
    boolean isAllowed();

    /** What was exported last. From memory; any thread. */
    ExportFormat kind();

    /** The sheet that was chosen last. From memory; any thread. */
    PaperSize paper();

    /** The folder that files of a kind went to last. From memory; any thread. */
    Optional<Path> folder(ExportFormat kind);

    /** Keeps all three for the next time. May touch the disk: never on the screen thread. */
    void remember(ExportFormat kind, PaperSize paper, Path folder);

    /** What one has to know before a session leaves; empty where there is none. Reads the disk: never on the screen thread. */
    Optional<ExportPreview> look(SessionId session);

    /** Writes what was chosen and records it. Touches the disk and takes its time: never on the screen thread. */
    RunOutcome write(ExportChoice choice, Watch watch);

    /** Shows a folder as the system shows folders. Returns at once. */
    void open(Path folder);

    /** Told on the writing thread how it goes. */
    interface Watch {
        /**
         * One more file is on the disk.
         *
         * @param recorded whether the log says so
         */
        void written(Path file, boolean recorded);

        /** One was left out: why, in words for a person. */
        void leftOut(String words);

        /** Whether to stop after this one. */
        boolean isStopped();
    }
}
