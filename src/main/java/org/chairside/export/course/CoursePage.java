package org.chairside.export.course;

import java.util.Comparator;
import java.util.Optional;
import org.chairside.chart.Alert;
import org.chairside.chart.Chart;
import org.chairside.export.page.Footer;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageBanner;
import org.chairside.export.page.PageTimes;
import org.chairside.export.page.PageWords;
import org.chairside.model.Dose;
import org.chairside.model.Event;
import org.chairside.model.Protocol;
import org.chairside.model.Recorded;

/**
 * What stands around the table of a course: who and which, the sums, and where the record ends.
 *
 * @param last the entry written last of all sessions
 */
record CoursePage(CourseSessions course, PageWords words, Recorded last) {
    String text(String key, String... parts) {
        return words.text(key, parts);
    }

    void running(Node body) {
        Chart latest = course.latest();
        PageTimes when = PageTimes.of(latest);
        String about = when.date(course.sessions().getFirst().openedAt()) + " \u2013 " + when.date(latest.openedAt());
        new PageBanner(
                        latest.patient(),
                        when.day(latest.openedAt()),
                        state(),
                        course.unsigned() + course.invalid() > 0,
                        about)
                .write(body, words.language());
        new Footer(text("head", Long.toString(last.seq()), last.hash().brief())).write(body, words.language());
    }

    /** How far the sessions can be relied on: never that they are signed without what is known of the signatures. */
    private String state() {
        String all = Integer.toString(course.sessions().size());
        if (course.invalid() > 0) {
            return text("state.invalid", Long.toString(course.invalid()), all);
        }
        if (course.unsigned() > 0) {
            return text("state.draft", Long.toString(course.unsigned()), all);
        }
        return text(course.isUnchecked() ? "state.not-checked" : "state.signed");
    }

    void headline(Node body) {
        Protocol protocol = course.latest().protocol();
        body.put("h1", "", text("title"));
        Node lead = body.add("p", "lead");
        lead.put(
                "strong",
                "",
                text(
                        "lead",
                        words.language().clinicalWords().drugAtStart(protocol.drug()),
                        words.language().clinicalWords().route(protocol.route()),
                        count()));
        lead.text(" "
                + text(
                        "totals",
                        course.rows().stream()
                                .flatMap(row -> row.given().stream())
                                .reduce(Dose::plus)
                                .map(words.language().notation()::dose)
                                .orElse(text("none")),
                        largestRise()
                                .map(rise -> CourseVitals.signed(rise) + " mmHg")
                                .orElse(text("none")),
                        sets(false),
                        sets(true),
                        Long.toString(notices(false)),
                        Long.toString(notices(true)),
                        Long.toString(course.sessions().stream()
                                .filter(CoursePage::isOverridden)
                                .count())));
        body.put("p", "off-label", text("foretells-nothing"));
    }

    private String count() {
        return Integer.toString(course.sessions().size());
    }

    private Optional<Integer> largestRise() {
        return course.rows().stream()
                .map(row -> row.rise().systolic())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private String sets(boolean late) {
        return Long.toString(course.sessions().stream()
                .flatMap(chart -> chart.sets().stream())
                .filter(set -> !late || set.late().isPresent())
                .count());
    }

    private long notices(boolean unanswered) {
        return course.sessions().stream()
                .flatMap(chart -> chart.alerts().stream())
                .filter(alert -> !unanswered || alert.wantsAnswer())
                .count();
    }

    static long unanswered(Chart chart) {
        return chart.alerts().stream().filter(Alert::wantsAnswer).count();
    }

    static boolean isOverridden(Chart chart) {
        return chart.facts().last(Event.ReleaseOverridden.class).isPresent();
    }

    void end(Node body) {
        Node block = body.add("div", "block end");
        block.put("h2", "", text("record"));
        course.sessions()
                .forEach(chart -> block.put(
                        "p",
                        "listed",
                        text(
                                "record.session",
                                PageTimes.of(chart).date(chart.openedAt()),
                                chart.session().toString(),
                                Integer.toString(chart.entries().size()),
                                Long.toString(chart.lastInLog().seq()),
                                chart.lastInLog().hash().brief())));
        block.put("p", "listed", text("intended-use"));
        block.put("p", "final", text("end-of-record"));
    }
}
