package org.chairside.ui.rems;

import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.model.RemsGeneration;
import org.chairside.model.RemsSite;
import org.chairside.model.SessionId;

/** What the form needs from outside: the session, the clinic's own facts, and the clipboard. */
public interface RemsDesk {
    /** The session; empty where there is none. Reads the disk: never on the screen thread. */
    Optional<Chart> chart(SessionId session);

    /** What the clinic said about its site. From memory; any thread. */
    RemsSite site();

    /** Which form was used last. From memory; any thread. */
    RemsGeneration generation();

    /** Keeps both for the next time. Touches the disk: never on the screen thread. */
    void remember(RemsSite site, RemsGeneration generation);

    /** Whether whoever sits here may let facts of sessions leave the program. Any thread; returns at once. */
    boolean mayCopy();

    /** Puts words where they can be pasted from; empty words leave nothing there. Screen thread. */
    void copy(String words);

    /** Records that facts of the session were copied out of the program. Any thread; returns at once. */
    void copied(Chart chart);
}
