package org.chairside.settings;

/** What was exported last, to offer it first. */
public enum ExportFormat {
    PDF,
    CSV,
    FHIR,
    REMS,
    COURSE
}
