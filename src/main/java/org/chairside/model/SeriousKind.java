package org.chairside.model;

/** What makes an adverse event a serious one: the criteria of the FDA (21 CFR 312.32), of which the gravest met is named. */
public enum SeriousKind {
    DEATH,
    LIFE_THREATENING,
    HOSPITALIZATION,
    DISABILITY,
    /** Medically important, though none of the others. */
    IMPORTANT_MEDICAL_EVENT
}
