package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Something about a log, or the files beside it, that is not as the program left it.
 *
 * @param entries the numbers of the entries it is about, at most {@link #MOST}; else that of the last entry in the log, 0 if
 *     there is none
 * @param remembered the number of the entry that is remembered outside the log, or how many objects of the file it is about;
 *     0 where neither applies
 */
public record LogFinding(Kind kind, List<Long> entries, long remembered) {
    /** So many entries are named. */
    public static final int MOST = 100;

    public LogFinding {
        requireNonNull(kind, "kind");
        entries = List.copyOf(entries);
    }

    /** About the log as it ends at an entry. */
    public static LogFinding at(Kind kind, long end, long remembered) {
        return new LogFinding(kind, List.of(end), remembered);
    }

    /** What can be found. */
    public enum Kind {
        /** There are entries, and no head anchor beside them: missing last entries would not be noticed. */
        ANCHOR_MISSING("anchor-missing"),
        /** The head anchor is not one that this clinic's key made for this log, or was damaged. */
        ANCHOR_NOT_GENUINE("anchor-not-genuine"),
        /** The head anchor remembers another entry under a number that the log has. */
        ANCHOR_DIFFERS("anchor-differs"),
        /** The head anchor remembers entries after the last one in the log. */
        TAIL_LOST("tail-lost"),
        /** This person saw entries on this computer that are after the last one in the log. */
        OLDER_THAN_LAST_SEEN("older-than-last-seen"),
        /** This person saw another entry on this computer under a number that the log has. */
        OTHER_THAN_LAST_SEEN("other-than-last-seen"),
        /** Entries were changed, removed, added or moved. */
        CHAIN_BROKEN("chain-broken"),
        /** A trigger, index or table of ours is missing or changed, or there are triggers or indexes that are not ours. */
        SCHEMA_CHANGED("schema-changed"),
        /** A table of ours was made differently. */
        TABLE_ALTERED("table-altered"),
        /** The log names a workstation that has no entries in it, while another has. */
        WORKSTATION_CHANGED("workstation-changed"),
        /** The file beside the log that would hold its latest entries is the end of another log. */
        FOREIGN_END("foreign-end");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in the log; it never changes. */
        public String word() {
            return word;
        }

        /** Whether it stays as it is when somebody has said why they went on: it is asked about once. */
        public boolean isLasting() {
            return this == CHAIN_BROKEN || this == TABLE_ALTERED;
        }
    }

    /** The event that says why somebody went on. */
    public ClinicEvent.LogFindingExplained explained(String reason) {
        return new ClinicEvent.LogFindingExplained(kind.word(), entries, remembered, reason);
    }

    /** Whether this very finding was explained by an event, whatever the reason. */
    public boolean isExplainedBy(Event event) {
        return event instanceof ClinicEvent.LogFindingExplained then
                && then.finding().equals(kind.word())
                && then.entries().equals(entries)
                && then.remembered() == remembered;
    }
}
