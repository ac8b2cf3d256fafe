package org.chairside.desk;

import java.util.List;
import java.util.Optional;
import org.chairside.journal.AesGcmSeal;
import org.chairside.journal.Seal;
import org.chairside.journal.SingleWriter;
import org.chairside.journal.folder.JournalReading;
import org.chairside.model.LogFinding;

/** What came of opening the log of a folder only to read it, as for checking it: nothing in the folder is changed or locked. */
public sealed interface DeskReading {
    /**
     * Open; whatever is handed over at this desk is not saved.
     *
     * @param found what is not as it should be, and would want a reason if it were opened for writing
     * @param explained what somebody gave a reason for earlier, and is still so
     */
    record Open(DeskOpening.Opened opened, List<LogFinding> found, List<LogFinding> explained) implements DeskReading {
        public Open {
            found = List.copyOf(found);
            explained = List.copyOf(explained);
        }
    }

    /** Not opened. */
    record Refused(DeskOpening.Refused refused) implements DeskReading {}

    /** Opens the log of a folder for somebody who may read it. Takes as long as the disk does: not for the FX thread. */
    static DeskReading at(DeskAccess access) {
        Optional<Admission> admission = Admission.of(access.person());
        try {
            return admission.isEmpty()
                    ? new Refused(new DeskOpening.Refused(DeskOpening.Why.NOT_ALLOWED))
                    : at(access, admission.get());
        } catch (RuntimeException broken) {
            // Nobody is left to do it.
            access.person().close();
            throw broken;
        }
    }

    private static DeskReading at(DeskAccess access, Admission admission) {
        Seal seal = new AesGcmSeal(access.person().dataKey());
        return switch (JournalReading.of(access.terms(seal), access.state())) {
            case JournalReading.Read(var journal, var fresh, var explained) -> {
                Desk desk = new Desk(journal, new SingleWriter(journal), access.clock(), access.ids(), admission);
                Drafts drafts = Drafts.in(
                        access.folder(),
                        seal,
                        journal.conditions(),
                        access.author().id());
                yield new Open(
                        new DeskOpening.Opened(
                                desk,
                                drafts,
                                DeskOpening.Caution.of(access.person()),
                                Incidents.unwatched(access, desk),
                                access.keyring()),
                        fresh,
                        explained);
            }
            case JournalReading.Unread(var reason) -> new Refused(DeskOpening.Refused.of(reason));
        };
    }
}
