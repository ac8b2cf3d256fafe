package org.chairside.desk;

import java.util.List;
import java.util.stream.Stream;
import org.chairside.journal.JournalException;
import org.chairside.model.Event;
import org.chairside.model.LogFinding;

/**
 * The entries that opening a log for writing makes before anything else, as far as they are not there: what was found and why
 * somebody went on, that this build writes here from now on, that the clinic was founded, and who is in its keyring.
 */
record OpeningEntries(DeskAccess access, Desk desk) {
    /**
     * Writes them. Waits for the disk. What is not saved now is written at the next opening, but for the reasons.
     *
     * @param accepted what was found and the person gave a reason for
     * @throws JournalException if a reason is not saved: then nothing else is written either
     */
    void write(List<LogFinding> accepted) {
        accepted.forEach(this::explain);
        desk.protocols(access.clinic());
        desk.noteOnce(access.author(), access.clinic(), Stream.of(new Event.BuildIntroduced(access.build())));
        desk.introduce(access.author(), access.keyring());
    }

    private void explain(LogFinding finding) {
        Event.OfClinic event = finding.explained(access.reason().orElseThrow());
        Receipt receipt = desk.note(access.author(), access.clinic(), event).join();
        if (!(receipt instanceof Receipt.Saved)) {
            throw new JournalException(
                    receipt.equals(new Receipt.NotSaved(Receipt.Trouble.DISK_FULL))
                            ? JournalException.Fault.DISK_FULL
                            : JournalException.Fault.INPUT_OUTPUT,
                    "write why the log was opened");
        }
    }
}
