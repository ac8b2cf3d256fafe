package org.chairside.export.course;

import static java.util.stream.Collectors.joining;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.chart.course.CourseRow;
import org.chairside.export.page.Isolates;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageTable;
import org.chairside.export.page.PageTimes;
import org.chairside.model.Event;
import org.chairside.model.Weight;

/** The sessions, one a row; what belongs together stands in one cell, the second line in small. */
record CourseTable(CoursePage page) {
    private static final List<String> COLUMNS =
            List.of("session", "dose", "pressure", "low", "rest", "counts", "ready", "scores");

    void write(Node body) {
        PageTable grid = PageTable.under(
                body,
                page.text("sessions"),
                "course",
                COLUMNS.stream()
                        .map(column -> column + "|" + page.text("column." + column))
                        .toList());
        grid.block().attribute("class", "block long");
        CourseSessions course = page.course();
        for (int i = 0; i < course.rows().size(); i++) {
            row(grid.body().add("tr"), course.sessions().get(i), course.rows().get(i));
        }
    }

    private void row(Node row, Chart chart, CourseRow session) {
        two(row, "session", number(session), PageTimes.of(chart).date(session.startedAt()));
        two(
                row,
                "dose",
                session.given().map(page.words().language().notation()::dose).orElse(none()),
                perKilogram(chart, session));
        CourseVitals vitals = new CourseVitals(page, chart);
        two(row, "pressure", vitals.pressure(), vitals.rise(session));
        row.put("td", "low", vitals.lowest());
        two(row, "rest", worst(session), gone(session));
        two(row, "counts", notices(chart), corrections(chart));
        row.put("td", "ready", ready(chart));
        two(
                row,
                "scores",
                scores("before", session.scores().before()),
                scores("after", session.scores().after()));
    }

    private static void two(Node row, String column, String first, String second) {
        Node cell = row.add("td", column);
        cell.put("div", "", first);
        if (!second.isEmpty()) {
            cell.put("div", "label", second);
        }
    }

    private String none() {
        return page.text("none");
    }

    private String number(CourseRow row) {
        String number = Integer.toString(row.course().number());
        return row.course().planned() == 0
                ? number
                : page.text("number-of", number, Integer.toString(row.course().planned()));
    }

    private String perKilogram(Chart chart, CourseRow row) {
        return row.given()
                .flatMap(dose -> chart.opened().weight().map(Weight::kilograms).map(weight -> dose.milligrams()
                        .divide(weight, 2, RoundingMode.HALF_UP)))
                .map(each -> page.text("per-kilogram", each.toPlainString()))
                .orElse("");
    }

    private String worst(CourseRow row) {
        return row.unwanted().worst().isEmpty()
                ? none()
                : row.unwanted().worst().stream()
                        .map(course -> Isolates.isolated(course.term().name()) + " "
                                + page.words().language().clinicalWords().severity(course.peak()))
                        .collect(joining(", "));
    }

    private String gone(CourseRow row) {
        return row.unwanted().open().isEmpty()
                ? row.unwanted()
                        .resolvedAfter()
                        .map(after -> page.text("gone", PageTimes.span(after)))
                        .orElse("")
                : page.text(
                        "still",
                        row.unwanted().open().stream()
                                .map(course -> course.term().name())
                                .map(Isolates::isolated)
                                .collect(joining(", ")));
    }

    private String notices(Chart chart) {
        long unanswered = CoursePage.unanswered(chart);
        String all = page.text("notices", Integer.toString(chart.alerts().size()));
        return unanswered == 0 ? all : page.text("notices-open", all, Long.toString(unanswered));
    }

    private String corrections(Chart chart) {
        List<String> all = new ArrayList<>();
        all.add(page.text("corrected", Integer.toString(chart.correctedEntries())));
        if (CoursePage.isOverridden(chart)) {
            all.add(page.text("overridden"));
        }
        if (chart.signing().isDraft()) {
            all.add(page.text("unsigned"));
        }
        if (page.course().isInvalid(chart)) {
            all.add(page.text("invalid"));
        }
        return String.join(", ", all);
    }

    private String ready(Chart chart) {
        return chart.facts()
                .last(Event.ReadyAfterJudged.class)
                .map(judged -> Long.toString(judged.afterFirstDose().toMinutes()))
                .orElse(none());
    }

    private String scores(String when, List<Event.ScaleScored> scores) {
        return scores.isEmpty()
                ? ""
                : page.text(
                        "scores." + when,
                        scores.stream()
                                .map(scored ->
                                        Isolates.isolated(page.words()
                                                        .language()
                                                        .clinicalWords()
                                                        .scale(scored.scale())) + " " + scored.total())
                                .collect(joining(", ")));
    }
}
