package org.chairside.journal.folder;

/** Ends the opening of a folder from within. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient JournalOpening.Reason reason;

    RefusedException(JournalOpening.Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    JournalOpening.Reason reason() {
        return reason;
    }
}
