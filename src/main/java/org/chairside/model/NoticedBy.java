package org.chairside.model;

/** Who noticed an effect. */
public enum NoticedBy {
    UNSTATED,
    /** The patient told of it. */
    PATIENT,
    /** A member of staff saw it. */
    STAFF
}
