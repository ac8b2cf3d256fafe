package org.chairside.ui.review.state;

/**
 * A text and what stood there before it was corrected or taken back.
 *
 * @param now empty where it no longer counts, or where there never was one
 * @param was to be struck through; empty where nothing was corrected
 */
public record RevisedText(String now, String was) {
    static final RevisedText NONE = new RevisedText("", "");

    /** One that was never corrected. */
    public static RevisedText of(String now) {
        return new RevisedText(now, "");
    }

    /** One that no longer counts. */
    static RevisedText struck(String was) {
        return new RevisedText("", was);
    }
}
