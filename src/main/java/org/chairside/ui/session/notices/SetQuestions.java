package org.chairside.ui.session.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chairside.chart.Chart;
import org.chairside.chart.TakenSet;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.NotTaken;
import org.chairside.model.SessionState;
import org.chairside.model.Vital;

/** What the sets of a chart leave to be explained. */
public final class SetQuestions {
    private SetQuestions() {}

    /** Everything open, the newest set first; of one set its lateness first. Nothing once the session is over. */
    public static List<SetQuestion> of(Chart chart) {
        if (chart.state() != SessionState.OPEN) {
            return List.of();
        }
        Set<EntryId> explained = chart.facts().all(Event.LateSetExplained.class).stream()
                .map(Event.LateSetExplained::set)
                .collect(Collectors.toSet());
        List<SetQuestion> open = new ArrayList<>();
        for (TakenSet set : chart.sets().reversed()) {
            if (set.late().isPresent() && !explained.contains(set.line().id())) {
                open.add(new SetQuestion.Late(set));
            }
            missing(chart, set).ifPresent(open::add);
        }
        return open;
    }

    /** A set of none of the wanted vitals is an extra: nothing is missing from it. */
    private static Optional<SetQuestion> missing(Chart chart, TakenSet set) {
        List<Vital> wanted = chart.protocol().vitals().wanted();
        List<Vital> missing = wanted.stream()
                .filter(vital -> set.vitals().measurement(vital).isEmpty())
                .filter(vital -> set.vitals().notTaken().getOrDefault(vital, NotTaken.UNSTATED) == NotTaken.UNSTATED)
                .toList();
        boolean extra =
                missing.size() == wanted.size() && set.vitals().notTaken().isEmpty();
        return missing.isEmpty() || extra ? Optional.empty() : Optional.of(new SetQuestion.Missing(set, missing));
    }
}
