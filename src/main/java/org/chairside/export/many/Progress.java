package org.chairside.export.many;

import java.nio.file.Path;
import org.chairside.chart.Outgoing;
import org.chairside.model.SessionId;

/** What a run tells and asks while it runs, on its own thread. It waits for the answer: be quick. */
public interface Progress {
    /** The file of a session is on the disk, whole, under this name. This is the moment to record that it was exported. */
    void written(Outgoing ready, Path file);

    /** A session was left out: why and what to do, in a line for a person. The run goes on. */
    void notWritten(SessionId session, String words);

    /** Asked between two sessions: whether to stop. What is whole by then stays and is listed. */
    boolean isCancelled();
}
