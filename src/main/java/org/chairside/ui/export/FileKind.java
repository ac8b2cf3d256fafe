package org.chairside.ui.export;

import java.util.Locale;

/** What a session can be written to a file as. */
public enum FileKind {
    /** A summary for the record. */
    PDF,
    /** Rows for analysis. */
    CSV,
    /** A document for a hospital's system. */
    FHIR,
    /** The facts of the monitoring form; of esketamine sessions only. */
    REMS,
    /** A summary of all sessions of the course. */
    COURSE;

    /** The message key of its name, as on a button. */
    public String key() {
        return "export." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is made of pages. */
    public boolean isPaged() {
        return this == PDF || this == REMS || this == COURSE;
    }
}
