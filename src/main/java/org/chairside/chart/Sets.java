package org.chairside.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Stage;
import org.chairside.model.Vital;

/** The sets of vitals of a chart, and what follows from when they were taken. */
record Sets(List<TakenSet> all, Timetable timetable, Optional<TakenSet> baseline) {
    static Sets of(Chart chart) {
        Timetable timetable = new Timetable(chart.protocol(), chart.openedAt(), chart.doses());
        List<TakenSet> all = new ArrayList<>();
        for (ChartEntry line : chart.standing()) {
            if (line.event() instanceof Event.VitalsTaken taken) {
                Stage stage = chart.doses().stageAt(line);
                all.add(new TakenSet(line, taken.vitals(), stage, timetable.lateness(line.happenedAt())));
                boolean complete =
                        taken.vitals().isComplete(chart.protocol().vitals().wanted());
                timetable = complete ? timetable.answeredAt(line.happenedAt()) : timetable;
            } else if (line.event() instanceof Event.VitalsNotTaken) {
                timetable = timetable.answeredAt(line.happenedAt());
            }
        }
        return new Sets(List.copyOf(all), timetable, baseline(chart, all));
    }

    private static Optional<TakenSet> baseline(Chart chart, List<TakenSet> all) {
        Optional<EntryId> chosen = chart.standing().reversed().stream()
                .filter(line -> line.event() instanceof Event.BaselineChosen)
                .map(line -> ((Event.BaselineChosen) line.event()).set())
                .findFirst();
        return chosen.flatMap(id ->
                        all.stream().filter(set -> set.line().id().equals(id)).findFirst())
                .or(() -> all.reversed().stream()
                        .filter(set -> set.stage() == Stage.BEFORE)
                        .filter(set ->
                                set.vitals().measurement(Vital.BLOOD_PRESSURE).isPresent())
                        .findFirst());
    }

    Optional<TakenSet> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
