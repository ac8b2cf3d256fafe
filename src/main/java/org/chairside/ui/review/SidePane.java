package org.chairside.ui.review;

/** What stands below the sets, or in their place. */
enum SidePane {
    /** Effects, doses, notes and the rest. */
    DETAILS,
    /** Every entry in the order of writing; it takes the place of the sets too. */
    AUDIT,
    /** Questions, answers, comments, addenda. */
    TALK,
    /** The signature that is being made. */
    SIGN,
    /** An entry that is being put right. */
    AMEND
}
