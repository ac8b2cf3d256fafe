package org.chairside.model;

/** How an entry came to be written. */
public enum Origin {
    /** Typed at the chairside. */
    LIVE,
    /** Entered later from a paper sheet. */
    TRANSCRIBED
}
