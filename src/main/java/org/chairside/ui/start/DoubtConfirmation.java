package org.chairside.ui.start;

/**
 * Something doubtful that Enter takes only the second time on the same text, because Enter is also the key that goes on.
 */
final class DoubtConfirmation {
    private String asked = "";
    private String confirmed = "";

    /** Enter on a doubted text; says whether it is taken now. */
    boolean enter(String text) {
        if (asked.equals(text)) {
            confirmed = text;
            return true;
        }
        asked = text;
        return false;
    }

    boolean has(String text) {
        return confirmed.equals(text);
    }
}
