package org.chairside.ui.session.log;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.chart.TakenSet;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.LateReason;
import org.chairside.ui.session.notices.SetQuestions;
import org.chairside.ui.submit.SessionContext;

/** What the sets of a chart are to it: which is the baseline, which came late and why, and what that leaves to be said. */
final class LogMarks {
    private final Map<EntryId, String> marks = new HashMap<>();
    private final Set<EntryId> open;
    private final Set<EntryId> choices;

    LogMarks(SessionContext context, Chart chart) {
        Map<EntryId, LateReason> told = new HashMap<>();
        chart.facts().all(Event.LateSetExplained.class).forEach(each -> told.put(each.set(), each.reason()));
        for (TakenSet set : chart.sets()) {
            EntryId id = set.line().id();
            String baseline = BaselineModel.isBaseline(chart, id) ? context.text("session.log.baseline") : "";
            String late = set.late()
                    .map(by -> told.containsKey(id)
                            ? context.text(
                                    "session.log.late.why",
                                    context.ui().words().duration(by),
                                    context.clinicalWords().late(told.get(id)))
                            : context.text(
                                    "session.log.late", context.ui().words().duration(by)))
                    .orElse("");
            marks.put(
                    id,
                    Stream.of(baseline, late)
                            .filter(each -> !each.isEmpty())
                            .reduce((a, b) -> a + ", " + b)
                            .orElse(""));
        }
        open = SetQuestions.of(chart).stream().map(why -> why.set().line().id()).collect(toSet());
        choices = BaselineModel.choices(chart).stream()
                .map(set -> set.line().id())
                .collect(toSet());
    }

    String mark(EntryId line) {
        return marks.getOrDefault(line, "");
    }

    LogAct act(EntryId line) {
        if (open.contains(line)) {
            return LogAct.EXPLAIN;
        }
        return choices.contains(line) ? LogAct.USE_AS_BASELINE : LogAct.NONE;
    }
}
