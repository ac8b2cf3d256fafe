package org.chairside.export.fhir;

/** The parts of the document, in the order they are read. */
enum DocumentSection {
    SESSION("Session"),
    SCREENING("Pre-treatment screening"),
    DOSES("Doses"),
    VITALS("Vitals"),
    EFFECTS("Effects"),
    SCORES("Scales"),
    CARE("Alerts, provider notifications and notes"),
    RELEASE("Discharge and follow-up"),
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
