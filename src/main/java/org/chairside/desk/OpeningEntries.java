package org.chairside.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.desk.clock.ClockWatch;
import org.chairside.journal.JournalException;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Event;
import org.chairside.model.LogFinding;

/**
 * The entries that opening a log for writing makes before anything else, as far as they are not there: what was found and why
 * somebody went on, that this build writes here from now on, that the clinic was founded, who is in its keyring, that the
 * clock stands before the last entry, and which wrong passwords were tried since somebody last signed in.
 */
record OpeningEntries(DeskAccess access, Desk desk) {
    /**
     * Writes them. Waits for the disk. What is not saved now is written at the next opening, but for the reasons.
     *
     * @param accepted what was found and the person gave a reason for
     * @return what whoever opens should hear of
     * @throws JournalException if a reason is not saved: then nothing else is written either
     */
    List<Incident> write(List<LogFinding> accepted) {
        Optional<Instant> last = desk.archive().lastRecordedAt();
        accepted.forEach(this::explain);
        introduce();
        List<Incident> found = new ArrayList<>();
        last.flatMap(this::clockBehind).ifPresent(found::add);
        found.addAll(new FailedTries(access, desk).write());
        return found;
    }

    private Optional<Incident> clockBehind(Instant last) {
        Duration by = Duration.between(last, access.clock().instant());
        if (by.negated().compareTo(ClockWatch.LEAST) <= 0) {
            return Optional.empty();
        }
        Receipt receipt = desk.clinic()
                .record(access.author(), access.clinic(), new ClinicEvent.ClockMoved(by))
                .join();
        return Optional.of(new Incident.ClockBehindLog(by, receipt instanceof Receipt.Saved));
    }

    private void introduce() {
        desk.clinic().protocols(access.clinic());
        desk.clinic()
                .noteOnce(access.author(), access.clinic(), Stream.of(new ClinicEvent.BuildIntroduced(access.build())));
        desk.clinic().introduce(access.author(), access.keyring());
    }

    private void explain(LogFinding finding) {
        Event.OfClinic event = finding.explained(access.reason().orElseThrow());
        Receipt receipt = desk.clinic()
                .recordOutsideCharts(access.author(), access.clinic(), event)
                .join();
        if (!(receipt instanceof Receipt.Saved)) {
            throw new JournalException(
                    receipt.equals(new Receipt.NotSaved(Receipt.Trouble.DISK_FULL))
                            ? JournalException.Fault.DISK_FULL
                            : JournalException.Fault.INPUT_OUTPUT,
                    "write why the log was opened");
        }
    }
}
