package org.chairside.ui.session.log;

/** What a line of the log offers besides being put right. */
public enum LogAct {
    NONE,
    /** Say why the set came late or lacks a value. */
    EXPLAIN,
    /** Count changes from this set. */
    USE_AS_BASELINE
}
