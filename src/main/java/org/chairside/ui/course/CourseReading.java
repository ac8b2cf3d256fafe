package org.chairside.ui.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.course.Course;
import org.chairside.model.Event;
import org.chairside.ui.canvas.Trend;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/**
 * All that the page says of a course.
 *
 * @param chart the session it was opened from
 * @param trends small pictures: the rises, and the scores if there are any
 */
record CourseReading(Chart chart, String heading, List<SessionLine> lines, List<Trend> trends) {
    CourseReading {
        lines = List.copyOf(lines);
        trends = List.copyOf(trends);
    }

    /**
     * Safe for any thread.
     *
     * @param charts the sessions of the course, the one it was opened from among them
     */
    static CourseReading of(UiContext ui, Chart chart, List<Chart> charts) {
        Course course = Course.of(charts);
        Optional<String> scale = followed(course);
        CourseWords words = new CourseWords(ui, scale);
        List<SessionLine> lines = new ArrayList<>();
        for (int i = 0; i < course.sessions().size(); i++) {
            lines.add(words.line(course.sessions().get(i), course.rows().get(i)));
        }
        ClinicalWords clinicalWords = new ClinicalWords(ui.messages(), ui.words());
        String heading = ui.text(
                "course.heading",
                clinicalWords.drug(chart.protocol().drug()),
                clinicalWords.route(chart.protocol().route()),
                lines.size());
        return new CourseReading(chart, heading, lines, trends(ui, lines, scale.map(clinicalWords::scale)));
    }

    /** The scale that most sessions were scored with before the dose. */
    private static Optional<String> followed(Course course) {
        return course.rows().stream()
                .flatMap(row -> row.scores().before().stream())
                .map(Event.ScaleScored::scale)
                .collect(java.util.stream.Collectors.groupingBy(
                        each -> each, java.util.TreeMap::new, java.util.stream.Collectors.counting()))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey);
    }

    private static List<Trend> trends(UiContext ui, List<SessionLine> lines, Optional<String> scale) {
        List<Trend> trends = new ArrayList<>();
        trends.add(new Trend(
                ui.text("course.trend.rise"),
                lines.stream()
                        .map(line -> new Trend.Mark(line.number(), line.rise()))
                        .toList()));
        scale.ifPresent(name -> trends.add(new Trend(
                ui.text("course.trend.score", name),
                lines.stream()
                        .map(line -> new Trend.Mark(line.number(), line.score()))
                        .toList())));
        return trends;
    }
}
