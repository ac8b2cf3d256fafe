package org.chairside;

import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.GhostBand;
import org.chairside.chart.Series;
import org.chairside.desk.Desk;
import org.chairside.model.Component;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;

/** Finds the sessions that belong together. Reads the disk: not for the screen thread. */
record Courses(Desk desk) {
    /** The sessions of the same patient, drug and route, the one itself among them; empty if there is no such session. */
    List<Chart> of(SessionId session) {
        Optional<Chart> here = desk.chart(session);
        return here.map(chart -> desk.catalogue().stream()
                        .filter(row -> belongs(row, chart))
                        .flatMap(row -> desk.chart(row.session()).stream())
                        .toList())
                .orElse(List.of());
    }

    /** Where the systolic pressures of the patient's earlier sessions lay; empty for a first one. */
    Optional<GhostBand> before(Chart today) {
        return Series.before(today, of(today.session())).band(Component.SYSTOLIC);
    }

    private static boolean belongs(SessionSummary row, Chart chart) {
        return row.patient().id().equals(chart.patient().id())
                && row.protocol().drug() == chart.protocol().drug()
                && row.protocol().route() == chart.protocol().route();
    }
}
