package org.chairside.ui.release;

/** The questions of the release page, in reading order. */
public enum ReleaseField {
    BEFORE_DOSE,
    BEFORE_LEAVING,
    SERIOUS,
    ACCOUNT,
    READY_AFTER,
    NEXT_VISIT,
    WITH_WHOM
}
