package org.chairside.desk.clock;

/** A clock that goes on evenly, whatever is done to the time of day. */
public interface RunningClock {
    /** Nanoseconds since some moment that stays the same while the program runs. */
    long nanos();

    /** Whether it goes on while the computer sleeps. One that does not cannot tell a sleep from a clock set ahead. */
    boolean countsSleep();
}
