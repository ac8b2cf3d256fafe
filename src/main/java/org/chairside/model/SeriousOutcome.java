package org.chairside.model;

/** How a serious adverse event stood when it was recorded. */
public enum SeriousOutcome {
    RECOVERED,
    RECOVERING,
    NOT_RECOVERED,
    FATAL,
    UNKNOWN
}
