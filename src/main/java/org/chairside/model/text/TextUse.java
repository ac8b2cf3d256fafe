package org.chairside.model.text;

import java.util.Optional;

/** What a text is for, and with it how long it may be. Bounds what is written; what was once written is always read. */
public enum TextUse {
    FAMILY_NAME(200),
    GIVEN_NAME(200),
    TITLE(100),
    RECORD_NUMBER(100),
    ALLERGIES(2_000),
    /** What a patient takes, as a list. */
    MEDICATIONS(4_000),
    CLINIC(200),
    STAFF_NAME(100),
    /** Somebody who need not be of the staff: who ordered, decided, looked on, came along. */
    PERSON(200),
    PHONE(100),
    RELATION(200),
    ROOM(100),
    /** All that is typed at once: a note with the values before it. */
    ENTRY_LINE(5_000),
    NOTE(4_000),
    /** A note, and the question mark that says of an effect that it was not sure. */
    EFFECT_NOTE(4_002),
    REMARK(2_000),
    REASON(2_000),
    /** Why a log is opened though something about it is not as it should be. */
    OPENING_REASON(500),
    REPLY(2_000),
    RESPONSE(2_000),
    ACCOUNT(8_000),
    QUESTION(4_000),
    ANSWER(4_000),
    COMMENT(4_000),
    ADDENDUM(8_000),
    INDICATION(200),
    /** All that one course is for, in words. */
    INDICATIONS(4_000),
    LOT(100),
    SITE(200),
    MEDICINE(200),
    DOSE(200),
    ROUTE(200),
    SCALE(200),
    SCALE_MEANING(2_000),
    /** When the next visit is, how a form was sent. */
    ARRANGEMENT(500),
    STATEMENT(2_000),
    CODE(200),
    /** A sentence of a protocol: a question, a source, a criterion. */
    PROTOCOL_TEXT(4_000),
    PROTOCOL_FILE(200_000),
    /** A number, a time, a date. */
    FIGURE(100),
    SEARCH(200),
    SITE_OF_CARE(200),
    /** The number under which an authority knows a clinic, and which authority. */
    REGISTRATION(100),
    /** An entry of a kind that this version does not know. */
    UNKNOWN_ENTRY(1_000_000);

    private final int most;

    TextUse(int most) {
        this.most = most;
    }

    /** The largest number of characters, a character being what Unicode numbers as one (a code point). */
    public int most() {
        return most;
    }

    /** By how much a text is too long; empty if it is not. */
    public Optional<TooLong> excess(String text) {
        int count = text.codePointCount(0, text.length());
        return count > most ? Optional.of(new TooLong(this, count)) : Optional.empty();
    }

    /**
     * A text that is too long for its use.
     *
     * @param count how many characters it has
     */
    public record TooLong(TextUse use, int count) {}
}
