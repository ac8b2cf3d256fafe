package org.chairside.ui.submit;

import org.chairside.desk.Submission;

/**
 * One submission on its way to the disk.
 *
 * @param typed the line it was typed as; empty for what was clicked
 * @param words what it says, for the saved mark and for a failure
 */
public record PendingSubmission(Submission submission, String typed, String words) {
    /** Who typed it and wants to know what became of it. Told on the screen thread, once for each try. */
    public interface Sender {
        /** It was kept, wholly or in part: there is nothing to type again. */
        void kept(PendingSubmission submission);

        /** It was not saved; says whether its words stand in the line again. */
        boolean returned(PendingSubmission submission);

        /** For what was clicked: there is no line to give it back to. */
        Sender NOBODY = new Sender() {
            @Override
            public void kept(PendingSubmission submission) {}

            @Override
            public boolean returned(PendingSubmission submission) {
                return false;
            }
        };
    }
}
