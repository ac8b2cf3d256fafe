package org.chairside.journal;

import static java.util.Objects.requireNonNull;

/** The log could not do what was asked. The message names the act, never its content. */
public final class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Fault fault;

    public JournalException(Fault fault, String action, Throwable cause) {
        super(action + ": " + fault, cause);
        this.fault = requireNonNull(fault, "fault");
    }

    public JournalException(Fault fault, String action) {
        this(fault, action, null);
    }

    public Fault fault() {
        return fault;
    }

    /** What went wrong, as far as people can do something about it. */
    public enum Fault {
        DISK_FULL,
        READ_ONLY,
        /** Reading or writing failed. */
        INPUT_OUTPUT,
        /** What is on disk is not what was written. */
        DAMAGED,
        /** The path no longer leads to the file that is written: it was removed, renamed or replaced. */
        FILE_GONE,
        /** Entries of the session are held, and this one could not be held behind them. */
        NOT_HELD,
        /** The journal has been closed. */
        CLOSED
    }
}
