package org.chairside.chart;

import static java.util.Objects.requireNonNull;

/**
 * A session as it leaves the program now.
 *
 * @param edition which state of its record this is
 * @param signatures what was found about its signatures
 */
public record Outgoing(Chart chart, Edition edition, SignatureVerdicts signatures) {
    public Outgoing {
        requireNonNull(chart, "chart");
        requireNonNull(edition, "edition");
        requireNonNull(signatures, "signatures");
    }

    /** A session whose signatures nobody checked. */
    public static Outgoing unchecked(Chart chart, Edition edition) {
        return new Outgoing(chart, edition, SignatureVerdicts.NOT_CHECKED);
    }
}
