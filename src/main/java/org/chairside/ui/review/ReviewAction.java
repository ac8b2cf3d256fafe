package org.chairside.ui.review;

import java.util.Locale;
import org.chairside.model.text.TextUse;

/** What a reader may add to a session. */
enum ReviewAction {
    SIGN,
    COUNTERSIGN,
    QUESTION,
    ANSWER,
    COMMENT,
    ADDENDUM,
    RETURN,
    /** Put an entry right, take it back, or let it count again. */
    AMEND,
    /** Tell anew who the patient is. */
    CORRECT_PATIENT;

    /** What the words of it are for. */
    TextUse use() {
        return switch (this) {
            case QUESTION -> TextUse.QUESTION;
            case ANSWER -> TextUse.ANSWER;
            case COMMENT -> TextUse.COMMENT;
            case ADDENDUM -> TextUse.ADDENDUM;
            case SIGN, COUNTERSIGN, RETURN, AMEND, CORRECT_PATIENT -> TextUse.REASON;
        };
    }

    /** The end of its message keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
