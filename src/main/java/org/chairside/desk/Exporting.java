package org.chairside.desk;

/** What came of asking whether sessions may leave the program. */
public sealed interface Exporting {
    /** They may; this is the way. */
    record Allowed(Outbox outbox) implements Exporting {}

    /** They may not; nothing was made. */
    record Refused(Receipt.Denial denial) implements Exporting {}
}
