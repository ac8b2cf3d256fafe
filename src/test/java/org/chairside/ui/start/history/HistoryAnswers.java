package org.chairside.ui.start.history;

/** What a test says to the lists, as whoever sits at the page would. */
public final class HistoryAnswers {
    private HistoryAnswers() {}

    /** Says of both that they are not gone through today. */
    public static void unasked(HistoryModel history) {
        history.allergies().leaveUnasked();
        history.medications().leaveUnasked();
    }
}
