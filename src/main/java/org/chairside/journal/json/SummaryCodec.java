package org.chairside.journal.json;

import static org.chairside.journal.json.Shape.COUNT;
import static org.chairside.journal.json.Shape.TEXT;

import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;
import org.chairside.model.SigningStage;

/** A row of the catalogue as JSON bytes and back. A row of an earlier version
 * misfits and has the catalogue made anew, so there are no versions of it. Safe for any thread. */
public final class SummaryCodec {
    private static final Shape<SessionState> STATE = Shape.words(SessionState.class);
    private static final Shape<SigningStage> STAGE = Shape.words(SigningStage.class);

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

    private static final Shape<SessionSummary.Account> ACCOUNT = Shape.object(
            (account, out) -> out.maybe("given", VitalShapes.DOSE, account.given())
                    .put("notices", COUNT, account.notices())
                    .put("unanswered", COUNT, account.unanswered())
                    .put("overridden", Shape.FLAG, account.overridden()),
            in -> new SessionSummary.Account(
                    in.maybe("given", VitalShapes.DOSE),
                    in.get("notices", COUNT),
                    in.get("unanswered", COUNT),
                    in.get("overridden", Shape.FLAG)));

    private static final Shape<SessionSummary.Owed> OWED = Shape.object(
            (owed, out) -> out.maybe("remsDue", PeopleShapes.DATE, owed.remsDue())
                    .maybe("followUpDue", PeopleShapes.INSTANT, owed.followUpDue()),
            in -> new SessionSummary.Owed(
                    in.maybe("remsDue", PeopleShapes.DATE), in.maybe("followUpDue", PeopleShapes.INSTANT)));

    private static final Shape<SessionSummary.Review> REVIEW = Shape.object(
            (review, out) -> out.put("stage", STAGE, review.stage())
                    .put("openQuestions", COUNT, review.openQuestions())
                    .put("missedSets", COUNT, review.missedSets())
                    .put("staff", TEXT.list(), review.staff()),
            in -> new SessionSummary.Review(
                    in.get("stage", STAGE),
                    in.get("openQuestions", COUNT),
                    in.get("missedSets", COUNT),
                    in.get("staff", TEXT.list())));

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
                    .put("lastSeq", Shape.WHOLE, row.lastSeq())
                    .put("account", ACCOUNT, row.account())
                    .put("owed", OWED, row.owed())
                    .put("review", REVIEW, row.review()),
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
                    in.get("lastSeq", Shape.WHOLE),
                    in.get("account", ACCOUNT),
                    in.get("owed", OWED),
                    in.get("review", REVIEW)));

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
