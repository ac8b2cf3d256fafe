package org.chairside.model;

/** Which monitoring form the facts are put in order for; the field set changed (CLINICAL 2.1). */
public enum RemsGeneration {
    /** The form of 11/2021: four kinds of medicines, sedation and dissociation. */
    OLDER,
    /** The form after it: first treatment, opioids and more medicines, respiratory depression. */
    NEWER
}
