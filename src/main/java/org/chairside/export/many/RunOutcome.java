package org.chairside.export.many;

import java.nio.file.Path;
import java.util.Optional;
import org.chairside.export.page.PageWords;

/** What became of a run. In each case the files that are there are whole. */
public sealed interface RunOutcome {
    /** Every session was tried. */
    record Finished(Tally tally, Listing listing) implements RunOutcome {}

    /** Somebody stopped it. */
    record Cancelled(Tally tally, Listing listing) implements RunOutcome {}

    /**
     * The folder or the disk took no more; going on would have met the same.
     *
     * @param words what happened, what is safe, what to do: one line for a person
     */
    record BrokenOff(String words, Tally tally, Listing listing) implements RunOutcome {}

    /**
     * Nothing was written at all.
     *
     * @param words what happened, what is safe, what to do: one line for a person
     */
    record NotBegun(String words) implements RunOutcome {
        /** Because the role of whoever asked does not allow it. */
        public static NotBegun forRole() {
            return new NotBegun(PageWords.common("files").text("not-begun.role"));
        }
    }

    /**
     * How many sessions.
     *
     * @param notWritten tried and left out, with words in {@link Progress#notWritten}
     * @param notTried not come to, because the run was stopped
     */
    record Tally(int written, int notWritten, int notTried) {}

    /** The list of the files with their sums. */
    sealed interface Listing {
        /**
         * Beside them.
         *
         * @param manifest {@code manifest.json}: each file with its sum, session, edition and head
         * @param sums {@code SHA256SUMS}, as {@code sha256sum -c} reads it
         * @param dictionary what the columns and codes mean; for tables only
         */
        record Beside(Path manifest, Path sums, Optional<Path> dictionary) implements Listing {}

        /** None was wanted: one file of one session carries its own head. */
        record NotWanted() implements Listing {}

        /** It could not be written; the files themselves are there. */
        record Lost(String words) implements Listing {}
    }
}
