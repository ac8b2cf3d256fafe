package org.chairside.desk;

import java.time.Duration;
import java.time.Instant;

/** What whoever sits at the desk should hear of, though charting goes on. */
public sealed interface Incident {
    /**
     * Wrong passwords were tried on somebody's name.
     *
     * @param person whose name
     * @param count how many, at least 1
     * @param since when the first of them was tried
     */
    record FailedSignIns(String person, int count, Instant since) implements Incident {}

    /**
     * The time of day was moved while the log was open.
     *
     * @param by positive for ahead
     * @param at when that was noticed, by the clock as it is now
     * @param written whether that is an entry of the log
     */
    record ClockMoved(Duration by, Instant at, boolean written) implements Incident {}

    /**
     * The last entry was written at a time that has not come yet: the clock was ahead then, or was set back since.
     *
     * @param by negative: from that entry back to now
     * @param written whether that is an entry of the log
     */
    record ClockBehindLog(Duration by, boolean written) implements Incident {}
}
