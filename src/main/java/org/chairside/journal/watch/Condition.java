package org.chairside.journal.watch;

/** Something about the log that people are told once, though charting goes on. */
public sealed interface Condition {
    /**
     * The path no longer leads to the file that was written: removed, renamed or replaced while the program ran.
     *
     * @param held how many entries of this run or shown to people, acknowledged before it was noticed, are held now
     * @param lost how many of them can be gone with the file and are not held
     * @param before how many entries the file held before this run, which are where the file is
     * @param holding whether anything can be held from now on
     */
    record LogGone(long held, long lost, long before, boolean holding) implements Condition {}

    /** An entry had to be held and could not be: what is not in the log and not held already is nowhere. */
    record NotHeld() implements Condition {}

    /**
     * The file beside the log that holds its latest entries was cut or removed by another program, and written again.
     *
     * @param entries how many were written again
     */
    record EndWrittenAgain(long entries) implements Condition {}

    /** The disk failed while an entry was written, and it can not be told yet whether it is in the log: it is held. */
    record Undecided() implements Condition {}

    /** The head anchor could not be written: lost last entries would not be noticed. */
    record AnchorNotWritten() implements Condition {}

    /** The head anchor was removed or replaced while the program ran, and made again. */
    record AnchorMadeAgain() implements Condition {}

    /** What was committed could not be moved into the log file itself; it is safe beside it. */
    record CheckpointFailed() implements Condition {}

    /** A line that was typed and not saved could not be kept beside the log. */
    record DraftNotKept() implements Condition {}

    /** The disk was full, and the space kept for that was given up. */
    record BallastSpent() implements Condition {}

    /**
     * Whether the disk takes entries, once it was full with nothing left to give up. It changes: each time it does, people are
     * told.
     *
     * @param full whether an entry could not be written, or at the opening there was no room for one; false from the next one on
     *     that is
     */
    record DiskFull(boolean full) implements Condition {}
}
