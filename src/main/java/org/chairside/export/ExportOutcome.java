package org.chairside.export;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.chairside.export.facts.Codes;
import org.chairside.export.page.PageWords;

/** What became of a file that was to be written. */
public sealed interface ExportOutcome {

    /** It is on the disk, whole, under this name, which was free before. */
    record Written(Path path) implements ExportOutcome {}

    /**
     * It is not, and nothing is left behind.
     *
     * @param words what happened, what is safe, what to do: one line for a person
     */
    record NotWritten(Cause cause, String words) implements ExportOutcome {
        /** For a reason that is known. */
        public static NotWritten of(Cause cause) {
            return new NotWritten(cause, PageWords.common("files").text("not-written." + Codes.code(cause)));
        }

        /** For what the system said when it refused. */
        public static NotWritten because(Exception e) {
            return of(Cause.of(e));
        }
    }

    /** Why a file was not written. */
    enum Cause {
        /** There is no such folder, or it is a file. */
        NO_FOLDER,
        /** The folder may not be written to. */
        NOT_ALLOWED,
        DISK_FULL,
        /** Anything else the system refused. */
        FAILED;

        private static Cause of(Exception e) {
            if (e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException) {
                return NOT_ALLOWED;
            }
            if (e instanceof NoSuchFileException) {
                return NO_FOLDER;
            }
            String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("no space left") || message.contains("not enough space")) {
                return DISK_FULL;
            }
            return message.contains("read-only file system") ? NOT_ALLOWED : FAILED;
        }
    }
}
