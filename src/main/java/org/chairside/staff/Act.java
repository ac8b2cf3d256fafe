package org.chairside.staff;

/** What somebody may or may not do. */
public enum Act {
    /** See sessions and charts. */
    READ,
    /** Open a session and record in it. */
    CHART,
    /** Amend or withdraw an entry. */
    AMEND,
    /** End, release and sign a session. */
    END_SESSION,
    /** Decide at the door: let an effect be carried home, or let somebody leave with something not met. */
    OVERRIDE_RELEASE,
    /** Review a signed session: question, comment. */
    REVIEW,
    COUNTERSIGN,
    EXPORT,
    ADD_STAFF,
    ADOPT_PROTOCOL
}
