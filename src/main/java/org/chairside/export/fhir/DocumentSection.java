package org.chairside.export.fhir;

/** The parts of the document, in the order they are read. */
enum DocumentSection {
    SESSION("Session"),
    SCREENING("Before the dose"),
    DOSES("Doses"),
    VITALS("Vitals"),
    EFFECTS("Effects"),
    SCORES("Scales"),
    CARE("Notices, calls and notes"),
    RELEASE("Release and after"),
    REVIEW("Questions, comments and addenda"),
    SIGNATURES("Signatures"),
    CORRECTIONS("Corrections and times of entry");

    private final String title;

    DocumentSection(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
