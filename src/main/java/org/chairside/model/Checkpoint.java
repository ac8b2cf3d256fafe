package org.chairside.model;

/** The two times at which a person judges the vitals (CLINICAL 2.1). */
public enum Checkpoint {
    BEFORE_DOSE,
    BEFORE_LEAVING
}
