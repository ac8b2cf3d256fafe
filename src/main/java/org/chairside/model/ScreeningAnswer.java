package org.chairside.model;

/**
 * The answer to one screening item of the protocol.
 *
 * @param item the item's code in the protocol
 * @param remark free text, may be empty
 */
public record ScreeningAnswer(String item, Answer answer, String remark) {
    /** Not asked is an answer of its own, so that a blank is never read as a no. */
    public enum Answer {
        YES,
        NO,
        NOT_ASKED
    }
}
