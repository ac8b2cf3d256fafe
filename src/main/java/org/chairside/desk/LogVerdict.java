package org.chairside.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chairside.journal.AesGcmSeal;
import org.chairside.journal.Seal;
import org.chairside.journal.Verdict;
import org.chairside.journal.folder.Verifier;
import org.chairside.journal.seen.SeenHeads;
import org.chairside.model.EntryId;
import org.chairside.model.LogRemark;
import org.chairside.staff.SignIn.SignedIn;

/**
 * What checking a log found. Anyone may check: no key is needed, and nothing is changed or locked. Without a key it cannot be
 * told whether the head anchor is genuine, and what it says counts.
 */
public sealed interface LogVerdict {
    /** Every entry is as it was written, and none is missing at the end, as far as that can be seen without a key. */
    record Intact(long entries, String head) implements LogVerdict {}

    /** The chain holds, but something beside it is worth a look. */
    record Warned(long entries, String head, List<LogRemark> remarks) implements LogVerdict {
        public Warned {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The log is not what was written.
     *
     * @param entry the number of the first entry that does not fit, or is the last one there where more were saved; 0 where it is none
     * @param remarks what else is not as it should be
     */
    record Broken(long entry, Optional<EntryId> id, Damage damage, List<LogRemark> remarks) implements LogVerdict {
        public Broken {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * There is no log, or nothing in its file, though there was one.
     *
     * @param saved the number of the last entry, as the head anchor remembers it; 0 where that cannot be read
     */
    record Gone(long saved) implements LogVerdict {}

    record CannotOpen(DeskOpening.Why why) implements LogVerdict {}

    /** What is wrong. */
    enum Damage {
        FILE_DAMAGED,
        ENTRY_MISSING_OR_MOVED,
        ENTRY_CHANGED,
        LAST_ENTRIES_MISSING,
        LAST_ENTRY_REPLACED,
        HEAD_NOT_IN_LOG,
        /** As the remarks say. */
        BESIDE_THE_CHAIN
    }

    /**
     * Checks the log of a folder. Takes about two seconds for a million entries.
     *
     * @param head the first digits of a head from a printed page or a backup, to be found in the chain
     * @param state the person's own folder on this computer
     */
    static LogVerdict of(Path folder, Optional<String> head, Path state) {
        return of(folder, head, state, Optional.empty());
    }

    /**
     * As {@link #of(Path, Optional, Path)}, for somebody who has signed in: what their key did not make in the head anchor
     * counts for nothing.
     */
    static LogVerdict of(Path folder, Optional<String> head, Path state, SignedIn person) {
        return of(folder, head, state, Optional.of(new AesGcmSeal(person.dataKey())));
    }

    private static LogVerdict of(Path folder, Optional<String> head, Path state, Optional<Seal> seal) {
        Verifier.Outside outside =
                new Verifier.Outside(state, workstation -> SeenHeads.unchecked(state, workstation), seal);
        return switch (Verifier.verify(folder, head, outside)) {
            case Verdict.Intact(long entries, var end) ->
                new Intact(entries, end.hash().hex());
            case Verdict.Warnings(long entries, var end, List<LogRemark> remarks) ->
                new Warned(entries, end.hash().hex(), remarks);
            case Verdict.Broken(long seq, Optional<EntryId> id, Verdict.Damage damage, List<LogRemark> remarks) ->
                new Broken(seq, id, damage(damage), remarks);
            case Verdict.Gone(long saved) -> new Gone(saved);
            case Verdict.CannotOpen(Verdict.Obstacle obstacle) -> new CannotOpen(why(obstacle));
        };
    }

    private static Damage damage(Verdict.Damage damage) {
        return switch (damage) {
            case FILE -> Damage.FILE_DAMAGED;
            case LINK -> Damage.ENTRY_MISSING_OR_MOVED;
            case CONTENT -> Damage.ENTRY_CHANGED;
            case TAIL_LOST -> Damage.LAST_ENTRIES_MISSING;
            case ANCHOR -> Damage.LAST_ENTRY_REPLACED;
            case HEAD_NOT_FOUND -> Damage.HEAD_NOT_IN_LOG;
            case BESIDE -> Damage.BESIDE_THE_CHAIN;
        };
    }

    private static DeskOpening.Why why(Verdict.Obstacle obstacle) {
        return switch (obstacle) {
            case MISSING -> DeskOpening.Why.NO_LOG;
            case NOT_A_LOG -> DeskOpening.Why.NOT_A_LOG;
            case NOT_A_FILE -> DeskOpening.Why.NOT_A_FILE;
            case NEWER_FORMAT -> DeskOpening.Why.NEWER_FORMAT;
            case NO_PLACE -> DeskOpening.Why.NO_PLACE_TO_READ;
            case UNREADABLE -> DeskOpening.Why.UNREADABLE;
        };
    }
}
