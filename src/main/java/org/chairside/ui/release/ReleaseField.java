package org.chairside.ui.release;

/** The places of the release page where something can be missing that whoever sits there fills in, in reading order. */
public enum ReleaseField {
    BEFORE_LEAVING,
    ACCOUNT,
    READY_AFTER,
    NEXT_VISIT,
    WITH_WHOM
}
