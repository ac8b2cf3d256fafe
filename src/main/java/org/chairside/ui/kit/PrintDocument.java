package org.chairside.ui.kit;

import java.util.Locale;

/** What of a session there is on paper. */
public enum PrintDocument {
    SUMMARY,
    /** The facts of the monitoring form. */
    FORM,
    /** All sessions of its course. */
    COURSE,
    /** To go on charting by hand, with this session's times and limits. */
    DOWNTIME,
    /** To chart by hand from the start, under this protocol. */
    BLANK;

    /** The message key of its name. */
    public String key() {
        return "print.leaf." + name().toLowerCase(Locale.ROOT);
    }
}
