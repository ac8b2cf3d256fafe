package org.chairside.journal;

/** Hears how far the check of a log is that is being opened, on the thread that opens it. It waits for the answer: be quick. */
@FunctionalInterface
public interface OpeningWatch {
    /** So many entries of those that are looked at were looked at. */
    void checked(long entries, long of);
}
