package org.chairside.ui.amend;

import java.util.List;
import org.chairside.model.Event;

/** Why an entry was wrong; one key each. The words in the record are stable, those on screen are the bundle's. */
public enum AmendReason {
    TYPING_SLIP("typing slip"),
    WRONG_TIME("wrong time"),
    /** It belongs to another patient: it is withdrawn here, whatever was typed in its place. */
    WRONG_PATIENT("wrong patient"),
    /** The entry was right and taken back by mistake: it counts again. */
    TAKEN_BACK_BY_MISTAKE("taken back by mistake"),
    PATIENT_REPORTED("patient reported"),
    DOCUMENT_CHECKED("document checked"),
    OTHER("other");

    /** Why an entry that counts was wrong. */
    static final List<AmendReason> AMENDING = List.of(TYPING_SLIP, WRONG_TIME, WRONG_PATIENT, OTHER);

    /** Why what is recorded of the patient was wrong. */
    static final List<AmendReason> OF_PATIENT = List.of(TYPING_SLIP, PATIENT_REPORTED, DOCUMENT_CHECKED, OTHER);

    /** Why an entry that was withdrawn counts again. */
    static final List<AmendReason> REINSTATING = List.of(TAKEN_BACK_BY_MISTAKE, OTHER);

    private final String recorded;

    AmendReason(String recorded) {
        this.recorded = recorded;
    }

    /** As kept with the correction. */
    String recorded() {
        return recorded;
    }

    /** The correction with this reason. One that is said to be another patient's is withdrawn, whatever was to replace it. */
    Event.Correction given(Event.Correction correction) {
        return switch (correction) {
            case Event.EntryAmended amended
            when this != WRONG_PATIENT -> new Event.EntryAmended(amended.of(), amended.replacement(), recorded());
            case Event.EntryReinstated again -> new Event.EntryReinstated(again.of(), recorded());
            case Event.Correction other -> new Event.EntryWithdrawn(other.of(), recorded());
        };
    }

    /** The message key. */
    String key() {
        return "session.amend.reason." + recorded.replace(' ', '-');
    }
}
