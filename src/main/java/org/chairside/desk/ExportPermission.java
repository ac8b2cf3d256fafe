package org.chairside.desk;

/** What came of asking whether sessions may leave the program. */
public sealed interface ExportPermission {
    /** They may; this is the way. */
    record Allowed(PermittedExports outbox) implements ExportPermission {}

    /** They may not; nothing was made. */
    record Refused(Receipt.Denial denial) implements ExportPermission {}
}
