package org.chairside.ui.form;

/** What can be opened over the lower part of the session screen, one at a time. */
public enum PanelKind {
    NOT_TAKEN,
    DOSE,
    MEDICINE,
    SCALE,
    DECISION,
    LEAVING,
    CALL,
    NOTICES,
    AMEND,
    AMEND_FORM,
    PALETTE,
    EFFECTS
}
