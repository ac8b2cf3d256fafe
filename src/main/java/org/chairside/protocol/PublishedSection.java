package org.chairside.protocol;

import java.time.Duration;
import java.util.List;
import org.chairside.model.Component;
import org.chairside.model.PublishedCourse;

/** Reads one {@code [[published]]}: the mean change from baseline that somebody reported. */
final class PublishedSection {

    private PublishedSection() {}

    static PublishedCourse read(TomlSection published) {
        Component component = published.choice("component", Vocabulary.COMPONENTS);
        List<int[]> points = published.figures().points("points", component.decimals());
        check(published, points);
        return new PublishedCourse(
                ProtocolReader.code(published),
                component,
                points.stream()
                        .map(point -> new PublishedCourse.Point(Duration.ofMinutes(point[0]), point[1]))
                        .toList(),
                LimitSection.source(published));
    }

    private static void check(TomlSection published, List<int[]> points) {
        int before = -1;
        for (int[] point : points) {
            if (point[0] <= before || point[0] > ProtocolBounds.DAY) {
                published.fault("points", "must be in the order of their minutes, within a day of the first dose");
                return;
            }
            before = point[0];
        }
        if (points.isEmpty() && published.has("points")) {
            published.fault("points", "must have at least one point");
        }
    }
}
