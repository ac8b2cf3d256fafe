package org.chairside.ui.canvas;

import java.util.List;
import java.util.OptionalInt;

/**
 * One value over the sessions of a course, for a small picture.
 *
 * @param name what it is, unit included
 * @param marks the sessions in order
 */
public record Trend(String name, List<Mark> marks) {
    public Trend {
        marks = List.copyOf(marks);
    }

    /**
     * One session.
     *
     * @param label below it: its number
     * @param value empty where there was none; nothing is drawn across it
     */
    public record Mark(String label, OptionalInt value) {}

    /** The least and the largest, zero included, at least ten apart. */
    int low() {
        return Math.min(
                0,
                marks.stream().flatMapToInt(mark -> mark.value().stream()).min().orElse(0));
    }

    int high() {
        int largest =
                marks.stream().flatMapToInt(mark -> mark.value().stream()).max().orElse(0);
        return Math.max(low() + 10, largest);
    }
}
