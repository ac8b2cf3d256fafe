package org.chairside.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chairside.journal.Verdict;
import org.chairside.journal.Verifier;
import org.chairside.model.EntryId;

/** What checking a log found. Anyone may check: no key is needed, and nothing is changed or locked. */
public sealed interface LogCheck {
    /** Every entry is as it was written, and none is missing at the end. */
    record Intact(long entries, String head) implements LogCheck {}

    /** The chain holds, but a guard beside it is missing. */
    record Warned(long entries, String head, List<Warning> warnings) implements LogCheck {
        public Warned {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The log is not what was written.
     *
     * @param entry the number of the first entry that does not fit; 0 where it is the file as a whole
     */
    record Broken(long entry, Optional<EntryId> id, Damage damage) implements LogCheck {}

    record CannotOpen(DeskOpening.Why why) implements LogCheck {}

    /** What of the guards is missing. */
    enum Warning {
        TRIGGER_MISSING,
        HEAD_NOT_CHECKED
    }

    /** What is wrong. */
    enum Damage {
        FILE_DAMAGED,
        ENTRY_MISSING_OR_MOVED,
        ENTRY_CHANGED,
        LAST_ENTRIES_MISSING,
        LAST_ENTRY_REPLACED,
        HEAD_NOT_IN_LOG
    }

    /**
     * Checks the log of a folder. Takes about two seconds for a million entries.
     *
     * @param head the first digits of a head from a printed page or a backup, to be found in the chain
     */
    static LogCheck of(Path folder, Optional<String> head) {
        return switch (Verifier.verify(folder, head)) {
            case Verdict.Intact(long entries, var end) ->
                new Intact(entries, end.hash().hex());
            case Verdict.Warnings(long entries, var end, List<Verdict.Warning> warnings) ->
                new Warned(
                        entries,
                        end.hash().hex(),
                        warnings.stream().map(LogCheck::warning).toList());
            case Verdict.Broken(long seq, Optional<EntryId> id, Verdict.Damage damage) ->
                new Broken(seq, id, damage(damage));
            case Verdict.CannotOpen(Verdict.Obstacle obstacle) -> new CannotOpen(why(obstacle));
        };
    }

    private static Warning warning(Verdict.Warning warning) {
        return switch (warning) {
            case GUARD_MISSING -> Warning.TRIGGER_MISSING;
            case NO_ANCHOR -> Warning.HEAD_NOT_CHECKED;
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
        };
    }

    private static DeskOpening.Why why(Verdict.Obstacle obstacle) {
        return switch (obstacle) {
            case MISSING -> DeskOpening.Why.NO_LOG;
            case NOT_A_LOG -> DeskOpening.Why.NOT_A_LOG;
            case NEWER_FORMAT -> DeskOpening.Why.NEWER_FORMAT;
            case UNREADABLE -> DeskOpening.Why.UNREADABLE;
        };
    }
}
