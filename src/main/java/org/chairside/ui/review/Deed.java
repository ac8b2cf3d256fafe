package org.chairside.ui.review;

import java.util.Locale;

/** What a reader may add to a session. */
enum Deed {
    SIGN,
    COUNTERSIGN,
    QUESTION,
    ANSWER,
    COMMENT,
    ADDENDUM,
    RETURN,
    /** Put an entry right, take it back, or let it count again. */
    AMEND;

    /** The end of its message keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
