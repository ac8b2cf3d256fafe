package org.chairside.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Stage;
import org.chairside.model.Vital;
import org.chairside.model.Vitals;

/** The sets of vitals of a chart, and what follows from when they were taken. */
record Sets(List<TakenSet> all, Timetable timetable, Optional<TakenSet> baseline) {
    static Sets of(Chart chart) {
        Optional<ChartEntry> baseline = baseline(chart);
        Timetable timetable = new Timetable(
                chart.protocol(),
                chart.openedAt(),
                chart.doses(),
                Rechecks.of(chart.protocol(), baseline.map(Sets::vitals)));
        List<TakenSet> all = new ArrayList<>();
        for (ChartEntry line : chart.standing()) {
            if (line.event() instanceof Event.VitalsTaken) {
                all.add(new TakenSet(line, vitals(line), chart.doses().stageAt(line), timetable.lateness(line)));
            }
            timetable = isLook(line.event()) ? timetable.after(line) : timetable;
        }
        return new Sets(List.copyOf(all), timetable, baseline.flatMap(of -> all.stream()
                .filter(set -> set.line().equals(of))
                .findFirst()));
    }

    private static boolean isLook(Event event) {
        return event instanceof Event.VitalsTaken
                || event instanceof Event.VitalsNotTaken
                || event instanceof Event.EffectAsked;
    }

    private static Vitals vitals(ChartEntry line) {
        return ((Event.VitalsTaken) line.event()).vitals();
    }

    private static Optional<ChartEntry> baseline(Chart chart) {
        List<ChartEntry> taken = chart.standing().stream()
                .filter(line -> line.event() instanceof Event.VitalsTaken)
                .toList();
        Optional<EntryId> chosen = chart.standing().reversed().stream()
                .filter(line -> line.event() instanceof Event.BaselineChosen)
                .map(line -> ((Event.BaselineChosen) line.event()).set())
                .findFirst();
        return chosen.flatMap(id ->
                        taken.stream().filter(line -> line.id().equals(id)).findFirst())
                .or(() -> taken.reversed().stream()
                        .filter(line -> chart.doses().stageAt(line) == Stage.BEFORE)
                        .filter(line ->
                                vitals(line).measurement(Vital.BLOOD_PRESSURE).isPresent())
                        .findFirst());
    }

    /** How many have any of these vitals. */
    int counted(List<Vital> wanted) {
        return (int) all.stream().filter(set -> set.hasAny(wanted)).count();
    }

    Optional<TakenSet> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
