package org.chairside.desk;

import java.util.Set;
import java.util.stream.Collectors;
import org.chairside.journal.AesGcmSeal;
import org.chairside.journal.JournalException;
import org.chairside.journal.JournalFolder;
import org.chairside.journal.JournalOpening;
import org.chairside.journal.JournalOpening.Reason;
import org.chairside.journal.Seal;
import org.chairside.journal.SingleWriter;

/** What came of opening the log of a folder. */
public sealed interface DeskOpening {
    /**
     * Open: everything that was recorded is there.
     *
     * @param drafts lines that were typed and not yet saved when the program last ended
     * @param cautions what is worth telling someone, though charting can go on
     */
    record Opened(Desk desk, Drafts drafts, Set<Caution> cautions) implements DeskOpening {
        public Opened {
            cautions = Set.copyOf(cautions);
        }
    }

    /**
     * Not opened, and nothing was changed.
     *
     * @param entry where the fault lies, for a damaged log: its number; 0 where it is the file as a whole, or no damage
     */
    record Refused(Why why, long entry) implements DeskOpening {}

    /** What does not keep anyone from charting. */
    enum Caution {
        /** A lost end of the log would not have been noticed this time. */
        HEAD_NOT_CHECKED,
        DISK_NEARLY_FULL
    }

    /** Why a log is not opened. */
    enum Why {
        IN_USE,
        READ_ONLY,
        NETWORK_FOLDER,
        DAMAGED,
        /** Entries that were saved are missing at the end. */
        TAIL_LOST,
        NEWER_FORMAT,
        NOT_A_LOG,
        WRONG_KEY,
        DISK_FULL,
        UNREADABLE,
        /** There is no log in the folder. */
        NO_LOG
    }

    /**
     * Opens the log of a folder for someone who has signed in, writes what an opening has to write, and takes up the sessions
     * of the last day that are still open. Takes as long as the disk does: not for the FX thread.
     */
    static DeskOpening at(DeskAccess access) {
        Seal seal = new AesGcmSeal(access.person().dataKey());
        return switch (JournalFolder.open(access.folder(), seal, access.clock(), access.ids())) {
            case JournalOpening.Opened opened -> {
                Desk desk =
                        new Desk(opened.journal(), new SingleWriter(opened.journal()), access.clock(), access.ids());
                try {
                    new OpeningEntries(access, desk).write();
                    desk.resumeOpenSessions();
                    yield new Opened(desk, Drafts.in(access.folder(), seal), cautions(opened));
                } catch (JournalException unreadable) {
                    desk.close();
                    yield refused(unreadable.fault());
                }
            }
            case JournalOpening.Refused(Reason reason) -> refused(reason);
        };
    }

    private static Set<Caution> cautions(JournalOpening.Opened opened) {
        return opened.cautions().stream()
                .map(caution -> switch (caution) {
                    case NO_ANCHOR -> Caution.HEAD_NOT_CHECKED;
                    case NO_BALLAST -> Caution.DISK_NEARLY_FULL;
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Refused refused(JournalException.Fault fault) {
        return new Refused(fault == JournalException.Fault.DAMAGED ? Why.DAMAGED : Why.UNREADABLE, 0);
    }

    private static Refused refused(Reason reason) {
        return switch (reason) {
            case Reason.InUse() -> new Refused(Why.IN_USE, 0);
            case Reason.ReadOnly() -> new Refused(Why.READ_ONLY, 0);
            case Reason.NetworkFolder() -> new Refused(Why.NETWORK_FOLDER, 0);
            case Reason.Damaged(long seq) -> new Refused(Why.DAMAGED, seq);
            case Reason.TailLost(long _, long logSeq) -> new Refused(Why.TAIL_LOST, logSeq);
            case Reason.NewerFormat(int _) -> new Refused(Why.NEWER_FORMAT, 0);
            case Reason.NotALog() -> new Refused(Why.NOT_A_LOG, 0);
            case Reason.WrongKey() -> new Refused(Why.WRONG_KEY, 0);
            case Reason.DiskFull() -> new Refused(Why.DISK_FULL, 0);
            case Reason.Unreadable() -> new Refused(Why.UNREADABLE, 0);
        };
    }
}
