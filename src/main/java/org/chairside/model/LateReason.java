package org.chairside.model;

/** Why a set came late: one key (UX 5). */
public enum LateReason {
    BUSY,
    ASLEEP,
    REFUSED,
    EQUIPMENT,
    OTHER
}
