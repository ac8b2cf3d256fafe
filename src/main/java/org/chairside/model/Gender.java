package org.chairside.model;

/** As recorded for the patient; not known is a value of its own. */
public enum Gender {
    FEMALE,
    MALE,
    OTHER,
    NOT_KNOWN
}
