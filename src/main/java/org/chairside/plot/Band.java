package org.chairside.plot;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.course.GhostBand;
import org.chairside.model.Component;
import org.chairside.model.PublishedCourse;
import org.chairside.model.Quantity;

/**
 * What stands behind a chart, drawn before everything else: where the systolic pressures of this patient's earlier
 * sessions lay, and a course that somebody published. Both are changes, put on today's baseline; times count from today's
 * zero. Neither is a limit.
 *
 * @param blocks in the order of time; where nothing was measured there is none
 * @param courses each a line from point to point
 * @param label what it is, how many sessions are behind it, where it comes from, and that a large rise can follow calm
 *     sessions: printed with it, and on a screen with tiles said by its legend
 */
public record Band(List<Block> blocks, List<List<Mark>> courses, String label) {
    public Band {
        blocks = List.copyOf(blocks);
        courses = courses.stream().map(List::copyOf).toList();
    }

    /** What lay between two times after zero, in mmHg. */
    public record Block(Duration from, Duration to, int low, int median, int high) {}

    /** A pressure at a time after zero, in mmHg. */
    public record Mark(Duration after, int value) {}

    /**
     * What stands behind today's chart; empty while today has no baseline, or there is nothing to show.
     *
     * @param published what the reader wants to see of the protocol's published courses; those of another value than
     *     systolic pressure are left out
     */
    public static Optional<Band> behind(
            Chart today, Optional<GhostBand> earlier, List<PublishedCourse> published, String label) {
        Optional<Integer> baseline = today.baselineVitals()
                .flatMap(vitals -> vitals.quantity(Component.SYSTOLIC))
                .map(Quantity::scaled);
        return baseline.map(from -> new Band(
                        earlier.map(band -> blocks(band, from)).orElse(List.of()),
                        published.stream()
                                .filter(course -> course.component() == Component.SYSTOLIC)
                                .map(course -> marks(course, from))
                                .toList(),
                        label))
                .filter(band -> !band.blocks().isEmpty() || !band.courses().isEmpty());
    }

    private static List<Block> blocks(GhostBand band, int baseline) {
        return band.stretches().stream()
                .map(stretch -> new Block(
                        stretch.from(),
                        stretch.to(),
                        baseline + stretch.low(),
                        baseline + stretch.median(),
                        baseline + stretch.high()))
                .toList();
    }

    private static List<Mark> marks(PublishedCourse course, int baseline) {
        return course.points().stream()
                .map(point -> new Mark(point.after(), baseline + point.change()))
                .toList();
    }
}
