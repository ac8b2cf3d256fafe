package org.chairside.desk;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.files.OwnerOnly;
import org.chairside.journal.AesGcmSeal;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.journal.OpeningTerms;
import org.chairside.journal.OpeningWatch;
import org.chairside.journal.Seal;
import org.chairside.journal.SingleWriter;
import org.chairside.journal.folder.JournalFolder;
import org.chairside.journal.folder.JournalOpening;
import org.chairside.journal.folder.JournalOpening.Reason;
import org.chairside.journal.held.HeldFolder;
import org.chairside.journal.seen.SeenHeads;
import org.chairside.model.LogFinding;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeysCheck;
import org.chairside.staff.SignIn.SignedIn;

/** What came of opening the log of a folder. */
public sealed interface DeskOpening {
    /**
     * Open: everything that was recorded is there.
     *
     * @param drafts lines that were typed and not yet saved when the program last ended
     * @param cautions what is worth telling someone, though charting can go on
     * @param incidents what happened since the log was last open, and what happens to the clock from now on
     * @param keyring the one it was opened with
     */
    record Opened(Desk desk, Drafts drafts, Set<Caution> cautions, Incidents incidents, Keyring keyring)
            implements DeskOpening {
        public Opened {
            cautions = Set.copyOf(cautions);
        }
    }

    /**
     * Not opened, and nothing was changed: the person has to say why they go on ({@link DeskAccess#because}). What is there can
     * be read, and charting goes on after it.
     *
     * @param findings never empty
     */
    record ReasonWanted(List<LogFinding> findings) implements DeskOpening {
        public ReasonWanted {
            findings = List.copyOf(findings);
        }
    }

    /** Not opened, and nothing was changed. */
    record Refused(Why why) implements DeskOpening {
        static Refused of(JournalException.Fault fault) {
            return new Refused(
                    switch (fault) {
                        case DAMAGED -> Why.DAMAGED;
                        case DISK_FULL -> Why.DISK_FULL;
                        case READ_ONLY -> Why.READ_ONLY;
                        case INPUT_OUTPUT, FILE_GONE, NOT_HELD, CLOSED -> Why.UNREADABLE;
                    });
        }

        static Refused of(Reason reason) {
            return new Refused(
                    switch (reason) {
                        case Reason.InUse() -> Why.IN_USE;
                        case Reason.ReadOnly() -> Why.READ_ONLY;
                        case Reason.NetworkFolder() -> Why.NETWORK_FOLDER;
                        case Reason.Damaged() -> Why.DAMAGED;
                        case Reason.NewerFormat(int _) -> Why.NEWER_FORMAT;
                        case Reason.NotALog() -> Why.NOT_A_LOG;
                        case Reason.WrongKey() -> Why.WRONG_KEY;
                        case Reason.NumbersUsedUp() -> Why.NUMBERS_USED_UP;
                        case Reason.NotAFile() -> Why.NOT_A_FILE;
                        case Reason.DiskFull() -> Why.DISK_FULL;
                        case Reason.Unreadable() -> Why.UNREADABLE;
                    });
        }
    }

    /** What does not keep anyone from charting. */
    enum Caution {
        /** Part of the log is not what was written; somebody saw that earlier and gave a reason for going on. */
        DAMAGE_EXPLAINED,
        DISK_NEARLY_FULL,
        /** The first file of keys was damaged or gone, and was written again from its copy. */
        KEYS_MENDED,
        /** The copy of the keys was damaged or gone, and was written again. */
        KEYS_COPY_MENDED,
        /** One of the two files of keys is damaged or gone and could not be written again. */
        KEYS_NOT_MENDED,
        /** Others on this computer may look into the folder, which holds other things too and was left as it is. */
        FOLDER_OPEN_TO_OTHERS,
        /** The person's own folder cannot be used: an older log put back would not be noticed, and nothing could be held. */
        STATE_NOT_KEPT;

        /** What their sign-in found of the files of keys. */
        static Set<Caution> of(SignedIn person) {
            return person.repairs().stream()
                    .map(repair -> switch (repair) {
                        case FILE_MENDED -> KEYS_MENDED;
                        case COPY_MENDED -> KEYS_COPY_MENDED;
                        case NOT_MENDED -> KEYS_NOT_MENDED;
                    })
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** Why a log is not opened. */
    enum Why {
        /** The person's role does not allow reading the record. */
        NOT_ALLOWED,
        IN_USE,
        READ_ONLY,
        NETWORK_FOLDER,
        /** The file as a whole: nothing in it can be read. */
        DAMAGED,
        NEWER_FORMAT,
        NOT_A_LOG,
        WRONG_KEY,
        /** An entry that the program never wrote has the highest number: nothing can be written after it. */
        NUMBERS_USED_UP,
        /** Something that is no file stands in the folder where the program keeps one. */
        NOT_A_FILE,
        DISK_FULL,
        UNREADABLE,
        /** The last entries lie in a file beside the log, on a disk where they can only be read from a copy, which cannot be made. */
        NO_PLACE_TO_READ,
        /** There is no log in the folder. */
        NO_LOG,
        /** The folder was there when its keys were read, and is gone. */
        FOLDER_GONE,
        /** The files of keys in the folder are gone since they were read, cannot be read or are another clinic's. */
        KEYS_GONE
    }

    /**
     * Opens the log of a folder for someone who has signed in and may read it, writes what an opening has to write, and takes
     * up the sessions of the last day that are still open. There is no other way to a session's record. If it breaks, the
     * person is signed out. Takes as long as the disk does: not for the FX thread.
     */
    static DeskOpening at(DeskAccess access) {
        return at(access, (_, _) -> {});
    }

    /** Hears how far the check of a log is, on the thread that opens it. It waits for the answer: be quick. */
    @FunctionalInterface
    interface Watch {
        /** So many entries of those that are looked at were looked at. */
        void checked(long entries, long of);
    }

    /**
     * The same.
     *
     * @param watch hears how far the check is
     */
    static DeskOpening at(DeskAccess access, Watch watch) {
        Optional<Admission> admission = Admission.of(access.person());
        try {
            return admission.isEmpty() ? new Refused(Why.NOT_ALLOWED) : at(access, admission.get(), watch::checked);
        } catch (RuntimeException broken) {
            // Nobody is left to do it.
            access.person().close();
            throw broken;
        }
    }

    private static DeskOpening at(DeskAccess access, Admission admission, OpeningWatch watch) {
        Optional<Why> gone = gone(access);
        if (gone.isPresent()) {
            return new Refused(gone.get());
        }
        Seal seal = new AesGcmSeal(access.person().dataKey());
        OpeningTerms terms = access.terms(seal);
        return switch (JournalFolder.open(terms, watch)) {
            case JournalOpening.ReasonWanted(List<LogFinding> findings)
            when access.reason().isPresent() ->
                // With exactly what was found: what changes in between is asked about again.
                opened(JournalFolder.open(terms.accepting(findings), watch), access, admission, seal, findings);
            case JournalOpening opening -> opened(opening, access, admission, seal, List.of());
        };
    }

    /** What is written where the keys are not is never read again: whoever starts the program next has no way to them. */
    private static Optional<Why> gone(DeskAccess access) {
        if (!Files.isDirectory(access.folder())) {
            return Optional.of(Why.FOLDER_GONE);
        }
        return KeysCheck.of(access.folder(), access.person()).isGenuine()
                ? Optional.empty()
                : Optional.of(Why.KEYS_GONE);
    }

    private static DeskOpening opened(
            JournalOpening opening, DeskAccess access, Admission admission, Seal seal, List<LogFinding> accepted) {
        return switch (opening) {
            case JournalOpening.Opened opened -> {
                Desk desk = desk(access, opened.journal(), seal, admission);
                try {
                    List<Incident> found = new OpeningEntries(access, desk).write(accepted);
                    desk.resumeOpenSessions();
                    Incidents incidents = Incidents.begin(access, desk, found);
                    Drafts drafts = Drafts.in(
                            access.folder(),
                            seal,
                            opened.journal().conditions(),
                            access.author().id());
                    yield new Opened(desk, drafts, cautions(opened, access), incidents, access.keyring());
                } catch (JournalException unreadable) {
                    desk.close();
                    yield Refused.of(unreadable.fault());
                } catch (RuntimeException broken) {
                    desk.close();
                    throw broken;
                }
            }
            case JournalOpening.ReasonWanted(List<LogFinding> findings) -> new ReasonWanted(findings);
            case JournalOpening.Refused(Reason reason) -> Refused.of(reason);
        };
    }

    private static Desk desk(DeskAccess access, Journal journal, Seal seal, Admission admission) {
        HeldFolder holding = new HeldFolder(
                access.state().resolve(HeldEntries.FOLDER),
                access.keyring().vault(),
                journal.workstation(),
                seal.held());
        return new Desk(
                journal,
                new Writing(new SingleWriter(journal, holding), Optional.of(holding)),
                access.clock(),
                access.ids(),
                admission);
    }

    private static Set<Caution> cautions(JournalOpening.Opened opened, DeskAccess access) {
        Stream<Caution> log = opened.cautions().stream().map(caution -> switch (caution) {
            case DAMAGE_EXPLAINED -> Caution.DAMAGE_EXPLAINED;
            case NO_BALLAST -> Caution.DISK_NEARLY_FULL;
        });
        Stream<Caution> keys = Caution.of(access.person()).stream();
        Stream<Caution> folder =
                OwnerOnly.tidy(access.folder()) ? Stream.of(Caution.FOLDER_OPEN_TO_OTHERS) : Stream.empty();
        Stream<Caution> state = isStateKept(access.state()) ? Stream.empty() : Stream.of(Caution.STATE_NOT_KEPT);
        return Stream.of(log, keys, folder, state).flatMap(Function.identity()).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isStateKept(Path state) {
        return Stream.of(state, state.resolve(SeenHeads.FOLDER), state.resolve(HeldEntries.FOLDER))
                .filter(folder -> folder.equals(state) || Files.exists(folder, LinkOption.NOFOLLOW_LINKS))
                .allMatch(OwnerOnly::isUsable);
    }
}
