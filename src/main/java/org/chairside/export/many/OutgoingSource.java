package org.chairside.export.many;

import java.util.Optional;
import org.chairside.chart.Outgoing;
import org.chairside.model.SessionId;

/** Where the charts of a run come from: asked for one at a time, on the run's thread, and let go of. */
@FunctionalInterface
public interface OutgoingSource {
    /** A session as it is to be written; empty if there is none with this id. */
    Optional<Outgoing> of(SessionId session);
}
