package org.chairside.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chairside.model.Event;
import org.chairside.model.NotTaken;
import org.chairside.model.Vital;

/** Vitals marked as not taken of which nobody said why. */
final class MissingReasons {
    private MissingReasons() {}

    static List<Gap.ReasonMissing> of(Chart chart) {
        Set<Vital> wanted = Set.copyOf(chart.protocol().vitals().wanted());
        return chart.standing().stream()
                .flatMap(line -> vitals(line, wanted).map(vitals -> new Gap.ReasonMissing(line, vitals)).stream())
                .toList();
    }

    private static Optional<Set<Vital>> vitals(ChartEntry line, Set<Vital> wanted) {
        return switch (line.event()) {
            case Event.VitalsTaken taken ->
                Optional.of(unstated(taken.vitals().notTaken())).filter(vitals -> !vitals.isEmpty());
            case Event.VitalsNotTaken(NotTaken reason, String note)
            when reason == NotTaken.UNSTATED && note.isBlank() -> Optional.of(wanted);
            default -> Optional.empty();
        };
    }

    private static Set<Vital> unstated(Map<Vital, NotTaken> reasons) {
        return reasons.entrySet().stream()
                .filter(each -> each.getValue() == NotTaken.UNSTATED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
