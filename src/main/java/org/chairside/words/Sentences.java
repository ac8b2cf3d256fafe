package org.chairside.words;

import static java.util.Objects.requireNonNull;

/**
 * The sentences of one form. A key has one text; where the full form says more, a second text stands beside it under the same
 * key and {@code .full}, for the same values.
 */
final class Sentences {
    private static final String FULL = ".full";

    private final Messages messages;
    private final Notation notation;
    private final ClinicalWords clinicalWords;
    private final SentenceForm form;

    Sentences(Messages messages, Notation notation, SentenceForm form) {
        this.messages = requireNonNull(messages, "messages");
        this.notation = requireNonNull(notation, "notation");
        this.form = requireNonNull(form, "form");
        this.clinicalWords = new ClinicalWords(messages, notation);
    }

    String text(String key, Object... values) {
        return messages.text(isFull() && messages.has(key + FULL) ? key + FULL : key, values);
    }

    /** What happened, with what was said to it; that alone where nothing was said. */
    String noted(String what, String note) {
        return clinicalWords.noted(what, note);
    }

    /** What was done, with who looked on; that alone where nobody did. */
    String witnessed(String what, String witness) {
        return witness.isBlank() ? what : noted(what, text("event.witness", witness));
    }

    PatientWords patientWords() {
        return new PatientWords(messages, notation);
    }

    boolean isFull() {
        return form == SentenceForm.FULL;
    }

    ClinicalWords clinicalWords() {
        return clinicalWords;
    }

    Notation notation() {
        return notation;
    }
}
