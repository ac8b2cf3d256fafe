package org.chairside.export;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.chairside.chart.Chart;

/**
 * A file name of its own making: {@code 2026-04-05_00000100_summary.pdf}. Date of the session, tail of its id, kind, ending;
 * only small letters, digits, dash, underscore and one point, so that it is safe on every system and names no patient.
 */
record FileName(String stem, String ending) {
    private static final String WHITELIST = "[a-z0-9][a-z0-9_-]{0,79}";

    /**
     * @throws IllegalArgumentException if a part has a sign outside the white list
     */
    FileName {
        if (!stem.matches(WHITELIST) || !ending.matches("[a-z0-9]{1,8}")) {
            throw new IllegalArgumentException("a file name has small letters, digits, dashes and underscores only");
        }
    }

    static FileName of(Chart chart, Format format) {
        ZoneId zone = chart.openingEntry().entry().zone();
        String date = DateTimeFormatter.ISO_LOCAL_DATE.format(chart.openedAt().atZone(zone));
        return new FileName(date + "_" + chart.session().brief() + "_" + format.kind(), format.ending());
    }

    /** The name of the nth file of this name: the first is plain, the second ends in {@code -2}. */
    String numbered(int nth) {
        return stem + (nth == 1 ? "" : "-" + nth) + "." + ending;
    }
}
