package org.chairside.chart;

import static java.util.Objects.requireNonNull;

/**
 * A session as it leaves the program now.
 *
 * @param edition which state of its record this is
 */
public record Outgoing(Chart chart, Edition edition) {
    public Outgoing {
        requireNonNull(chart, "chart");
        requireNonNull(edition, "edition");
    }
}
