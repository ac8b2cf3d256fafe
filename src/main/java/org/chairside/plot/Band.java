package org.chairside.plot;

import java.time.Duration;
import java.util.List;

/**
 * What stands behind a chart, drawn before everything else: where the systolic pressures of this patient's earlier
 * sessions lay, counted from their own zero.
 *
 * @param edges in the order of time
 */
public record Band(List<Edge> edges) {
    public Band {
        edges = List.copyOf(edges);
    }

    /** The band at one time after zero, in mmHg. */
    public record Edge(Duration after, int low, int high) {}
}
