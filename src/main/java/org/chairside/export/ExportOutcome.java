package org.chairside.export;

import java.nio.file.Path;

/** What became of a file that was to be written. */
public sealed interface ExportOutcome {

    /** It is on the disk, whole, under this name, which was free before. */
    record Written(Path path) implements ExportOutcome {}

    /**
     * It is not, and nothing is left behind.
     *
     * @param words what happened, what is safe, what to do: one line for a person
     */
    record NotWritten(Cause cause, String words) implements ExportOutcome {}

    /** Why a file was not written. */
    enum Cause {
        /** There is no such folder, or it is a file. */
        NO_FOLDER,
        /** The folder may not be written to. */
        NOT_ALLOWED,
        DISK_FULL,
        /** Anything else the system refused. */
        FAILED
    }
}
