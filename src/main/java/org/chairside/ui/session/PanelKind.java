package org.chairside.ui.session;

/** What can be opened below the line, one at a time. */
enum PanelKind {
    NOT_TAKEN,
    DOSE,
    MEDICINE,
    SCALE,
    DECISION,
    CALL,
    NOTICES,
    AMEND,
    AMEND_FORM,
    PALETTE
}
