package org.chairside.model;

/**
 * One question asked before a session.
 *
 * @param text in the clinic's words
 * @param wanted the answer that raises no question
 * @param physicianDecides whether any other answer needs a physician's decision before the dose
 * @param singly whether it is answered by itself only, never together with others
 */
public record ScreeningItem(
        String code,
        String text,
        Group group,
        ScreeningAnswer.Answer wanted,
        boolean physicianDecides,
        boolean singly) {
    /** Whether it takes an answer of its own: where the protocol says so, and where a physician would have to decide. */
    public boolean isAskedSingly() {
        return singly || physicianDecides;
    }

    /** Where on the page it stands. */
    public enum Group {
        /** Contraindications and cautions (CLINICAL 1.4). */
        CONDITION,
        /** Consent, fasting, the way home. */
        READINESS,
        /** Medicines taken today, by the classes that the monitoring form asks for (CLINICAL 2.1). */
        MEDICINE,
        /** Oximeter, oxygen, suction. */
        EQUIPMENT
    }
}
