package org.chairside.model;

import static java.util.Objects.requireNonNull;

/**
 * Something that a check of a log names beside what it says of the chain.
 *
 * @param name of what it is about: an object of the file, a workstation, a file; empty where there is none
 * @param number of an entry, or how many; 0 where there is none
 */
public record LogRemark(What what, String name, long number) {
    public LogRemark {
        requireNonNull(what, "what");
        requireNonNull(name, "name");
    }

    public LogRemark(What what, String name) {
        this(what, name, 0);
    }

    public LogRemark(What what, long number) {
        this(what, "", number);
    }

    /** What can be remarked. */
    public enum What {
        /** A table, index, view or trigger that is not the program's. */
        STRANGE_ITEM(false),
        /** One of the program's that was made differently. */
        CHANGED_ITEM(false),
        /** One of the program's that is not there. */
        MISSING_ITEM(false),
        /** The named column of a table of the program's is not there, renamed or removed: the table cannot be read. */
        MISSING_COLUMN(true),
        /** The file says that it has another format than its tables. */
        OTHER_FORMAT(false),
        /** There is no head anchor beside the entries, so missing last ones would not be noticed. */
        ANCHOR_MISSING(false),
        /** The number says how many entries lie after the one that the head anchor remembers, more than a crash explains. */
        AFTER_ANCHOR(false),
        /** One of the two slots of the head anchor was changed or damaged, as a crash may do; the other stands. */
        ANCHOR_TORN(false),
        /** The number is that of an entry after the last one, which was seen on this computer. */
        OLDER_THAN_SEEN(false),
        /** The number is that of an entry of which another was seen on this computer. */
        OTHER_THAN_SEEN(false),
        /** The number says how many sessions are not in the list; it is made again when the log is opened. */
        SESSIONS_NOT_LISTED(false),
        /** The number says how many rows of the list are of no session. */
        SESSIONS_MADE_UP(false),
        /** The named file was kept when somebody opened the log though something was found. */
        EVIDENCE(false),
        /** The named file has a name like the program's and is not one of its files. */
        EXTRA_FILE(false),
        /** The number says how many more links of the chain do not hold. */
        MORE_BROKEN(true),
        /** The head anchor was changed or damaged. */
        ANCHOR_DAMAGED(true),
        /** The file names another workstation than the one that wrote its entries. */
        OTHER_WORKSTATION(true),
        /** The number says how many rows there are of the named workstation, which never joined. */
        STRANGE_ROWS(true),
        /** The named file beside the log, which would hold its latest entries, is the end of another log. */
        FOREIGN_END(true);

        private final boolean broken;

        What(boolean broken) {
            this.broken = broken;
        }

        /** Whether the log is not what was written, and not only worth a look. */
        public boolean isBroken() {
            return broken;
        }
    }
}
