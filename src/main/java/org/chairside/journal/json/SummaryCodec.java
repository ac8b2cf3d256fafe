package org.chairside.journal.json;

import static org.chairside.journal.json.Shape.COUNT;
import static org.chairside.journal.json.Shape.TEXT;

import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;

/** A row of the catalogue as JSON bytes and back. It is made anew at will, so it has no versions. Safe for any thread. */
public final class SummaryCodec {
    private static final Shape<SessionState> STATE = Shape.words(SessionState.class);

    private static final Shape<SessionSummary.Treatment> TREATMENT = Shape.object(
            (treatment, out) -> out.put("key", ProtocolShapes.KEY, treatment.key())
                    .put("name", TEXT, treatment.name())
                    .put("drug", ProtocolShapes.DRUG, treatment.drug())
                    .put("route", VitalShapes.ROUTE, treatment.route()),
            in -> new SessionSummary.Treatment(
                    in.get("key", ProtocolShapes.KEY),
                    in.get("name", TEXT),
                    in.get("drug", ProtocolShapes.DRUG),
                    in.get("route", VitalShapes.ROUTE)));

    private static final Shape<SessionSummary.Figures> FIGURES = Shape.object(
            (figures, out) -> out.put("sets", COUNT, figures.sets())
                    .put("lateSets", COUNT, figures.lateSets())
                    .maybe("peak", VitalShapes.PRESSURE, figures.peak())
                    .maybe("lowestSaturation", VitalShapes.SPO2, figures.lowestSaturation())
                    .put("worstEffect", VitalShapes.SEVERITY, figures.worstEffect())
                    .put("amendments", COUNT, figures.amendments()),
            in -> new SessionSummary.Figures(
                    in.get("sets", COUNT),
                    in.get("lateSets", COUNT),
                    in.maybe("peak", VitalShapes.PRESSURE),
                    in.maybe("lowestSaturation", VitalShapes.SPO2),
                    in.get("worstEffect", VitalShapes.SEVERITY),
                    in.get("amendments", COUNT)));

    private static final Shape<SessionSummary> SUMMARY = Shape.object(
            (row, out) -> out.put("session", PeopleShapes.SESSION, row.session())
                    .put("patient", PeopleShapes.PATIENT, row.patient())
                    .put("protocol", TREATMENT, row.protocol())
                    .put("course", SessionKinds.COURSE, row.course())
                    .put("room", TEXT, row.room())
                    .put("started", PeopleShapes.INSTANT, row.started())
                    .put("zone", PeopleShapes.ZONE, row.zone())
                    .put("state", STATE, row.state())
                    .put("figures", FIGURES, row.figures())
                    .put("lastSeq", Shape.WHOLE, row.lastSeq()),
            in -> new SessionSummary(
                    in.get("session", PeopleShapes.SESSION),
                    in.get("patient", PeopleShapes.PATIENT),
                    in.get("protocol", TREATMENT),
                    in.get("course", SessionKinds.COURSE),
                    in.get("room", TEXT),
                    in.get("started", PeopleShapes.INSTANT),
                    in.get("zone", PeopleShapes.ZONE),
                    in.get("state", STATE),
                    in.get("figures", FIGURES),
                    in.get("lastSeq", Shape.WHOLE)));

    public byte[] write(SessionSummary row) {
        return JsonText.print(SUMMARY.write(row));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws MisfitException if it is something else
     */
    public SessionSummary read(byte[] json) {
        return SUMMARY.read(JsonText.parse(json));
    }
}
