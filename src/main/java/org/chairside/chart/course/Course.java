package org.chairside.chart.course;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.chairside.chart.Chart;
import org.chairside.chart.TakenSet;
import org.chairside.model.BaselineChange;
import org.chairside.model.Component;

/**
 * Sessions of one patient with one drug by one route, the first first.
 *
 * @param sessions their charts, in the order in which they were opened
 */
public record Course(List<Chart> sessions) {
    /** Readings of different sessions this close together, counted from their first doses, are held side by side. */
    private static final Duration STRETCH = Duration.ofMinutes(10);

    public Course {
        sessions =
                sessions.stream().sorted(Comparator.comparing(Chart::openedAt)).toList();
    }

    public static Course of(List<Chart> sameDrugAndRoute) {
        return new Course(sameDrugAndRoute);
    }

    /** Of all these charts the ones of the same patient, drug and route that were opened earlier and got a dose. */
    public static Course before(Chart today, List<Chart> charts) {
        return new Course(charts.stream()
                .filter(chart -> chart.patient().id().equals(today.patient().id()))
                .filter(chart -> chart.protocol().drug() == today.protocol().drug()
                        && chart.protocol().route() == today.protocol().route())
                .filter(chart -> chart.openedAt().isBefore(today.openedAt()))
                .filter(chart -> chart.doses().first().isPresent())
                .toList());
    }

    /** One row for each session. */
    public List<CourseRow> rows() {
        return sessions.stream().map(CourseRows::of).toList();
    }

    /**
     * Where the changes of a value lay in these sessions. Of several readings of one session in one stretch the one
     * furthest from zero counts. Empty where no session has both a baseline and a later reading.
     */
    public Optional<GhostBand> band(Component component) {
        Map<Long, List<Integer>> byStretch = new TreeMap<>();
        int behind = 0;
        for (Chart session : sessions) {
            Map<Long, Integer> changes = changes(session, component);
            changes.forEach((stretch, change) ->
                    byStretch.computeIfAbsent(stretch, _ -> new ArrayList<>()).add(change));
            behind += changes.isEmpty() ? 0 : 1;
        }
        return behind == 0 ? Optional.empty() : Optional.of(new GhostBand(component, behind, stretches(byStretch)));
    }

    private static Map<Long, Integer> changes(Chart session, Component component) {
        Map<Long, Integer> changes = new TreeMap<>();
        Optional<Instant> zero = session.doses().first();
        for (TakenSet set : session.sets()) {
            OptionalInt change = change(session, set, component);
            if (zero.isPresent() && change.isPresent() && !set.takenAt().isBefore(zero.get())) {
                changes.merge(stretch(zero.get(), set.takenAt()), change.getAsInt(), Course::further);
            }
        }
        return changes;
    }

    private static OptionalInt change(Chart session, TakenSet set, Component component) {
        return session.baselineVitals().flatMap(before -> BaselineChange.of(component, before, set.vitals())).stream()
                .mapToInt(BaselineChange::scaled)
                .findFirst();
    }

    private static int further(int one, int other) {
        return Math.abs(other) > Math.abs(one) ? other : one;
    }

    /** Stretches lie around whole multiples: minute 5 to 15 is the one of minute 10. */
    private static long stretch(Instant zero, Instant taken) {
        return Duration.between(zero, taken).plus(STRETCH.dividedBy(2)).dividedBy(STRETCH);
    }

    private static List<GhostBand.Stretch> stretches(Map<Long, List<Integer>> byStretch) {
        List<GhostBand.Stretch> stretches = new ArrayList<>();
        byStretch.forEach((stretch, changes) -> {
            List<Integer> sorted = changes.stream().sorted().toList();
            Duration from = STRETCH.multipliedBy(stretch).minus(STRETCH.dividedBy(2));
            stretches.add(new GhostBand.Stretch(
                    from, from.plus(STRETCH), sorted.getFirst(), median(sorted), sorted.getLast(), sorted.size()));
        });
        return stretches;
    }

    private static int median(List<Integer> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : Math.round((sorted.get(middle - 1) + sorted.get(middle)) / 2f);
    }
}
