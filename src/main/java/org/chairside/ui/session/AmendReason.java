package org.chairside.ui.session;

/** Why an entry was wrong; one key each. The words in the record are stable, those on screen are the bundle's. */
public enum AmendReason {
    TYPING_SLIP("typing slip"),
    WRONG_TIME("wrong time"),
    /** It belongs to another patient: it is withdrawn here, whatever was typed in its place. */
    WRONG_PATIENT("wrong patient"),
    OTHER("other");

    private final String recorded;

    AmendReason(String recorded) {
        this.recorded = recorded;
    }

    /** As kept with the correction. */
    public String recorded() {
        return recorded;
    }

    /** The message key. */
    String key() {
        return "session.amend.reason." + recorded.replace(' ', '-');
    }
}
