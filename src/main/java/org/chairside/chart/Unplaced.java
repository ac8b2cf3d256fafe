package org.chairside.chart;

import org.chairside.model.Recorded;

/** An entry that the chart has no place for. It is shown as it is, with the reason. */
public record Unplaced(Recorded entry, Why why) {
    /** Why it could not be placed. */
    public enum Why {
        /** Of a kind that this version does not know. */
        UNKNOWN_KIND,
        /** Corrects an entry that this session does not have. */
        NO_SUCH_ENTRY,
        /** Names another session or patient, or would make the session another patient's. */
        OTHER_SUBJECT,
        /** Written before the session was opened, or opens it again. */
        OUT_OF_ORDER,
        /** Has no place in a session. */
        NOT_OF_A_SESSION,
        /** Would turn an entry into one of another kind; the old one is to be withdrawn and a new one written. */
        WRONG_KIND,
        /** Would withdraw the opening or change the rules the session runs under, which stay to its end. */
        FIXED_AT_OPENING
    }
}
