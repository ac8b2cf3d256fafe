package org.chairside.model;

/** The kind of file a session is exported as. */
public enum ExportFormat {
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

    /** Whether it is made of pages. */
    public boolean isPaged() {
        return this == PDF || this == REMS || this == COURSE;
    }
}
