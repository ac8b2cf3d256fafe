package org.chairside.desk;

import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.course.Course;
import org.chairside.chart.course.GhostBand;
import org.chairside.model.Component;
import org.chairside.model.SessionId;

/** Finds the sessions that belong together. Reads the disk: not for the screen thread. */
public record PatientCourse(Desk desk) {
    /** The sessions of the same patient, drug and route, the one itself among them; empty if there is no such session. */
    public List<Chart> of(SessionId session) {
        return desk.archive().course(session);
    }

    /** Where the systolic pressures of the patient's earlier sessions lay; empty for a first one. */
    public Optional<GhostBand> before(Chart today) {
        return Course.before(today, of(today.session())).band(Component.SYSTOLIC);
    }
}
