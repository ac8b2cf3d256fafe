package org.chairside.journal;

import java.nio.file.Path;
import org.chairside.journal.JournalOpening.Opened;
import org.chairside.journal.JournalOpening.Reason;
import org.chairside.journal.JournalOpening.Refused;

/** Opens folders as the program does, with sample key, clock and ids. */
final class Folders {
    private Folders() {}

    static JournalOpening opening(Path folder) {
        return JournalFolder.open(folder, Samples.seal(), Samples.CLOCK, Samples.ids(900_000));
    }

    static Journal open(Path folder) {
        return switch (opening(folder)) {
            case Opened(Journal journal, Ballast ballast, var cautions) -> journal;
            case Refused(Reason reason) -> throw new AssertionError("refused: " + reason);
        };
    }

    /** The reason for a refusal; what was opened instead is closed and complained about. */
    static Reason refusal(Path folder) {
        return switch (opening(folder)) {
            case Opened(Journal journal, Ballast ballast, var cautions) -> {
                journal.close();
                throw new AssertionError("opened");
            }
            case Refused(Reason reason) -> reason;
        };
    }
}
