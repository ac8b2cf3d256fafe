package org.chairside.testing;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.chairside.journal.Journal;
import org.chairside.journal.LastSeen;
import org.chairside.journal.OpeningTerms;
import org.chairside.journal.Seal;
import org.chairside.journal.folder.JournalFolder;
import org.chairside.journal.folder.JournalOpening;
import org.chairside.model.Ids;
import org.chairside.model.StreamId;

/** Logs opened below the desk, for somebody who remembers nothing of them. */
public final class OpenedLogs {
    /** The stream of the clinic's own entries. */
    public static final StreamId CLINIC = new StreamId(new UUID(0x7000, 777_777));

    private OpenedLogs() {}

    /** The log of a folder; with anything found about it, this fails. */
    public static Journal in(Path folder, Seal seal, InstantSource clock, Ids ids) {
        return switch (JournalFolder.open(terms(folder, seal, clock, ids), (_, _) -> {})) {
            case JournalOpening.Opened opened -> opened.journal();
            case JournalOpening other -> throw new AssertionError("not opened: " + other);
        };
    }

    public static OpeningTerms terms(Path folder, Seal seal, InstantSource clock, Ids ids) {
        return new OpeningTerms(folder, seal, clock, ids, CLINIC, LastSeen.NOTHING, List.of());
    }
}
