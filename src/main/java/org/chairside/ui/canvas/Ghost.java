package org.chairside.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chairside.chart.Chart;
import org.chairside.chart.course.GhostBand;
import org.chairside.model.Component;
import org.chairside.model.Limit;
import org.chairside.model.PublishedCourse;
import org.chairside.plot.Band;
import org.chairside.ui.kit.UiContext;

/**
 * What may stand behind a curve and what of it somebody wants to see: the patient's own earlier sessions, and what
 * somebody published.
 */
public record Ghost(Optional<GhostBand> earlier, boolean own, boolean published) {
    /** Nothing is known yet; earlier sessions are shown once they are, what was published only if wanted. */
    public static final Ghost NONE = new Ghost(Optional.empty(), true, false);

    public Ghost withEarlier(Optional<GhostBand> band) {
        return new Ghost(band, own, published);
    }

    Ghost withOwn(boolean wanted) {
        return new Ghost(earlier, wanted, published);
    }

    Ghost withPublished(boolean wanted) {
        return new Ghost(earlier, own, wanted);
    }

    /** The published courses of a chart's protocol that can be drawn. */
    static List<PublishedCourse> courses(Chart chart) {
        return chart.protocol().published().stream()
                .filter(course -> course.component() == Component.SYSTOLIC)
                .toList();
    }

    /** What is drawn behind a chart; empty where nothing is there or wanted. */
    Optional<Band> behind(Chart chart, UiContext ui) {
        Optional<GhostBand> shown = earlier.filter(_ -> own);
        List<PublishedCourse> courses = published ? courses(chart) : List.of();
        return shown.isEmpty() && courses.isEmpty()
                ? Optional.empty()
                : Band.behind(chart, shown, courses, label(shown, courses, ui));
    }

    /** What the earlier sessions are, and what they do not say. */
    String legendOfOwn(UiContext ui) {
        return label(earlier, List.of(), ui);
    }

    /** What was published, by whom, and what it does not say. */
    static String legendOfPublished(Chart chart, UiContext ui) {
        return label(Optional.empty(), courses(chart), ui);
    }

    private static String label(Optional<GhostBand> shown, List<PublishedCourse> courses, UiContext ui) {
        List<String> all = new ArrayList<>();
        shown.ifPresent(band -> all.add(ui.text("ghost.own.label", band.sessions())));
        if (!courses.isEmpty()) {
            all.add(ui.text(
                    "ghost.published.label",
                    courses.stream().map(course -> source(course.source(), ui)).collect(Collectors.joining("; "))));
        }
        all.add(ui.text("ghost.warning"));
        return String.join(" ", all);
    }

    private static String source(Limit.Source source, UiContext ui) {
        return source.verified() ? source.text() : ui.text("limit.unverified", source.text());
    }
}
