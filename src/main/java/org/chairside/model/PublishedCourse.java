package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;

/**
 * A mean course somebody published, to be drawn faintly behind today's curve if wanted. Never a limit.
 *
 * @param points the change from baseline at times after the first dose, in order
 */
public record PublishedCourse(String code, Component component, List<Point> points, Limit.Source source) {
    public PublishedCourse {
        requireNonNull(component, "component");
        requireNonNull(source, "source");
        points = List.copyOf(points);
    }

    /**
     * @param change in scaled whole numbers ({@link Quantity#scaled()})
     */
    public record Point(Duration after, int change) {}
}
