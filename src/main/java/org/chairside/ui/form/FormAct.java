package org.chairside.ui.form;

import java.util.List;
import java.util.Optional;
import org.chairside.model.EntryId;

/**
 * One thing that can be recorded in a form.
 *
 * @param kind which form it is
 * @param name in a word or two, to choose it by
 * @param go on the button that does it, naming the act
 * @param fields in the order of typing
 * @param about the entry it is about; empty for something new
 */
public record FormAct(Kind kind, String name, String go, List<FieldName> fields, Optional<EntryId> about) {
    public FormAct {
        fields = List.copyOf(fields);
    }

    public FormAct(Kind kind, String name, String go, List<FieldName> fields) {
        this(kind, name, go, fields, Optional.empty());
    }

    /** What it records. */
    public enum Kind {
        START,
        RATE,
        PAUSE,
        RESUME,
        END,
        WASTE,
        BOLUS,
        DEVICE,
        MEDICINE,
        RESPONSE,
        GO,
        DELAY,
        TOTAL,
        SERIOUS_EVENT,
        TRANSFERRED,
        ADMITTED,
        AGAINST_ADVICE,
        UNANNOUNCED,
        /** Who the patient is. */
        PATIENT
    }
}
