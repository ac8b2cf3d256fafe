package org.chairside.chart.course;

import java.time.Duration;
import java.util.List;
import org.chairside.model.Component;

/**
 * Where one value lay in earlier sessions: the change from each session's own baseline, in stretches of time since its
 * own first dose. Only what was measured counts; nothing is filled in between. A large rise can follow quiet sessions
 * (CLINICAL 2.4, label fact F9), so it says nothing about today.
 *
 * @param sessions how many sessions are behind it; at least one
 * @param stretches in the order of time, those without a reading left out; at least one
 */
public record GhostBand(Component component, int sessions, List<Stretch> stretches) {
    /**
     * @throws IllegalArgumentException if there is nothing in it
     */
    public GhostBand {
        stretches = List.copyOf(stretches);
        if (sessions < 1 || stretches.isEmpty()) {
            throw new IllegalArgumentException("a band has at least one session and one reading behind it");
        }
    }

    /**
     * The changes read in a stretch of time, in scaled whole numbers.
     *
     * @param from since the first dose
     * @param to since the first dose, not within
     * @param sessions how many sessions have a reading in it; at least one
     */
    public record Stretch(Duration from, Duration to, int low, int median, int high, int sessions) {}
}
