package org.chairside.ui.review.state;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chairside.chart.Chart;
import org.chairside.chart.course.Course;
import org.chairside.chart.course.GhostBand;
import org.chairside.model.Component;
import org.chairside.model.Vital;
import org.chairside.ui.kit.UiContext;

/**
 * All that the page says of one session.
 *
 * @param details the rest of what was recorded, line by line
 * @param audit every entry, and who read it
 */
public record ReviewState(
        Chart chart,
        Overview overview,
        SetGrid sets,
        List<Detail> details,
        List<AuditRow> audit,
        ReviewProgress progress,
        EarlierSessions earlier) {
    public ReviewState {
        details = List.copyOf(details);
        audit = List.copyOf(audit);
    }

    /**
     * The session at a glance.
     *
     * @param heading which session it is
     * @param summary what it came to, in a line or two
     * @param notables what deserves a look, in the order it happened
     */
    public record Overview(String heading, String summary, List<Notable> notables) {
        public Overview {
            notables = List.copyOf(notables);
        }
    }

    /**
     * Every set by every vital.
     *
     * @param columns the vitals that were asked for or taken
     * @param rows the sets in the order taken
     */
    public record SetGrid(List<Vital> columns, List<SetRow> rows) {
        public SetGrid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * How far those who review it have come.
     *
     * @param stage how far the signing has come, in a few words
     * @param signatures those that were made, and whether they hold
     * @param remarks what was asked, answered and remarked
     */
    public record ReviewProgress(String stage, List<SignatureState> signatures, List<Remark> remarks) {
        public ReviewProgress {
            signatures = List.copyOf(signatures);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * What the sessions before it say to this one.
     *
     * @param course those sessions in short
     * @param systolic where their systolic pressures lay; empty where there are none
     */
    public record EarlierSessions(CourseGlance course, Optional<GhostBand> systolic) {}

    /** Safe for any thread. */
    public static ReviewState of(UiContext ui, LoadedSession loaded) {
        Chart chart = loaded.chart();
        NotatedChart reader = NotatedChart.of(ui, chart);
        SignatureStates signatureStates = new SignatureStates(reader);
        List<SignatureState> signatures = signatureStates.all(loaded.signatures());
        List<SetRow> sets = new SetRows(reader).all();
        return new ReviewState(
                chart,
                overview(reader),
                new SetGrid(columns(chart, sets), sets),
                new Details(reader).all(signatures),
                new AuditRows(reader).all(loaded.access()),
                new ReviewProgress(signatureStates.stage(), signatures, new Remarks(reader).all()),
                new EarlierSessions(
                        CourseGlance.of(ui, chart, loaded.others()),
                        Course.before(chart, loaded.others()).band(Component.SYSTOLIC)));
    }

    private static Overview overview(NotatedChart reader) {
        SummaryWords words = new SummaryWords(reader);
        return new Overview(words.heading(), words.summary(), new Notables(reader).all());
    }

    private static List<Vital> columns(Chart chart, List<SetRow> sets) {
        Set<Vital> all = EnumSet.noneOf(Vital.class);
        all.addAll(chart.protocol().vitals().wanted());
        all.addAll(sets.stream().flatMap(row -> row.cells().keySet().stream()).collect(Collectors.toSet()));
        return List.copyOf(all);
    }
}
