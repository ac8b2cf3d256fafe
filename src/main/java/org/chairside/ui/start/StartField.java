package org.chairside.ui.start;

/** The places of the start page where something can be wrong, in reading order. */
public enum StartField {
    PATIENT,
    FAMILY,
    BORN,
    RECORD_NUMBER,
    PROTOCOL,
    COURSE,
    ROOM,
    WEIGHT,
    DOSE,
    PURPOSE,
    ORDERED_BY,
    SCREENING,
    GO,
    DECIDED_BY,
    REASON,
    IDENTITY
}
