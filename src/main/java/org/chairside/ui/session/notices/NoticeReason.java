package org.chairside.ui.session.notices;

import java.util.Locale;

/** The usual answers to a notice, one key each. The words in the record are stable, those on screen the bundle's. */
public enum NoticeReason {
    REPEAT_TAKEN("repeat taken"),
    PHYSICIAN_TOLD("physician told"),
    EXPECTED("expected, settling"),
    /** In the nurse's own words. */
    OTHER("other");

    private final String recorded;

    NoticeReason(String recorded) {
        this.recorded = recorded;
    }

    /** As kept with the answer. */
    String recorded() {
        return recorded;
    }

    /** The message key. */
    String key() {
        return "session.notice.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
