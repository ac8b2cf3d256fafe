package org.chairside.journal;

import java.nio.file.Path;
import java.util.List;
import org.chairside.journal.folder.Ballast;
import org.chairside.journal.folder.JournalFolder;
import org.chairside.journal.folder.JournalOpening;
import org.chairside.journal.folder.JournalOpening.Opened;
import org.chairside.journal.folder.JournalOpening.Reason;
import org.chairside.journal.folder.JournalOpening.ReasonWanted;
import org.chairside.journal.folder.JournalOpening.Refused;
import org.chairside.model.LogFinding;
import org.chairside.testing.OpenedLogs;
import org.chairside.testing.SampleEntries;

/** Opens folders as the program does, with sample key, clock and ids. */
public final class Folders {
    private Folders() {}

    static OpeningTerms terms(Path folder) {
        return terms(folder, SampleEntries.seal());
    }

    public static OpeningTerms terms(Path folder, Seal seal) {
        return OpenedLogs.terms(folder, seal, SampleEntries.CLOCK, SampleEntries.ids(900_000));
    }

    public static JournalOpening opening(Path folder) {
        return JournalFolder.open(terms(folder), (_, _) -> {});
    }

    /** What a reason is wanted for; what was opened instead is closed and complained about. */
    public static List<LogFinding> findings(Path folder) {
        return switch (opening(folder)) {
            case ReasonWanted(List<LogFinding> findings) -> findings;
            case Opened(Journal journal, Ballast ballast, var cautions) -> {
                journal.close();
                throw new AssertionError("opened");
            }
            case Refused(Reason reason) -> throw new AssertionError("refused: " + reason);
        };
    }

    /** Opens with a reason for whatever is found; the entry that says so is the caller's to write. */
    public static Journal accepting(Path folder) {
        return switch (JournalFolder.open(terms(folder).accepting(findings(folder)), (_, _) -> {})) {
            case Opened(Journal journal, Ballast ballast, var cautions) -> journal;
            case JournalOpening other -> throw new AssertionError("not opened: " + other);
        };
    }

    public static Journal open(Path folder) {
        return switch (opening(folder)) {
            case Opened(Journal journal, Ballast ballast, var cautions) -> journal;
            case ReasonWanted(var findings) -> throw new AssertionError("wants a reason: " + findings);
            case Refused(Reason reason) -> throw new AssertionError("refused: " + reason);
        };
    }

    /** The reason for a refusal; what was opened instead is closed and complained about. */
    public static Reason refusal(Path folder) {
        return switch (opening(folder)) {
            case Opened(Journal journal, Ballast ballast, var cautions) -> {
                journal.close();
                throw new AssertionError("opened");
            }
            case ReasonWanted(var findings) -> throw new AssertionError("wants a reason: " + findings);
            case Refused(Reason reason) -> reason;
        };
    }
}
