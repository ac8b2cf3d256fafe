package org.chairside.ui.submit;

import java.time.Duration;

/**
 * The moment that a question stands before it can be answered: a key that bounces, or is pressed twice in haste, confirms
 * nothing that nobody has read. Screen thread only; needs no toolkit.
 */
public final class QuestionPause {
    /** Of the 300 ms in all; the second half begins when the window is free to show the question. */
    private static final Duration HALF = Duration.ofMillis(150);

    private final DelayedCall later;
    private int asked;
    private boolean over;

    public QuestionPause(DelayedCall later) {
        this.later = later;
    }

    /** A question is shown from now on; one that was shown before does not count any more. */
    public void begin() {
        over = false;
        asked++;
        int now = asked;
        later.after(HALF, () -> later.after(HALF, () -> end(now)));
    }

    private void end(int question) {
        over = over || question == asked;
    }

    /** Whether the question asked last has stood long enough. */
    public boolean isOver() {
        return over;
    }
}
