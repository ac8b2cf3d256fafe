package org.chairside.export.many;

import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.model.SessionId;

/** Where the charts of a run come from: asked for one at a time, on the run's thread, and let go of. */
@FunctionalInterface
public interface Charts {
    /** A session as it is to be written; empty if there is none with this id. */
    Optional<Ready> of(SessionId session);

    /** A chart and which edition of its export this will be. */
    record Ready(Chart chart, Edition edition) {}
}
