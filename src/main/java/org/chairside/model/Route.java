package org.chairside.model;

/** How the drug is given. Spelled out wherever it is shown (CLINICAL 7, hazard 8). */
public enum Route {
    INTRAVENOUS,
    INTRAMUSCULAR,
    SUBCUTANEOUS,
    INTRANASAL,
    ORAL,
    SUBLINGUAL,
    BUCCAL,
    OTHER
}
