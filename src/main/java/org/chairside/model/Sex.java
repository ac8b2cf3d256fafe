package org.chairside.model;

/** The sex assigned at birth, as the patient's records say; a field of its own beside the {@link Gender}. */
public enum Sex {
    FEMALE,
    MALE,
    INTERSEX,
    /** Nobody has said. Never told as another value, and never taken from the gender. */
    NOT_RECORDED
}
