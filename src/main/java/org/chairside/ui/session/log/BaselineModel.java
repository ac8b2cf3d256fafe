package org.chairside.ui.session.log;

import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.chart.TakenSet;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.SessionState;
import org.chairside.model.Stage;
import org.chairside.ui.submit.EntryBrief;
import org.chairside.ui.submit.SessionContext;
import org.chairside.ui.submit.Submissions;

/**
 * Which of the sets before the dose changes are counted from. All of them stay; choosing is an entry, and so is choosing
 * another one later. Screen thread only; needs no toolkit.
 */
public final class BaselineModel {
    private final SessionContext context;
    private final Submissions submissions;

    public BaselineModel(SessionContext context, Submissions submissions) {
        this.context = context;
        this.submissions = submissions;
    }

    /** Sets before the dose with a pressure that could be the baseline and are not. */
    public static List<TakenSet> choices(Chart chart) {
        if (chart.state() != SessionState.OPEN) {
            return List.of();
        }
        return chart.sets().stream()
                .filter(set -> set.stage() == Stage.BEFORE)
                .filter(set -> set.vitals().bloodPressure().isPresent())
                .filter(set -> !isBaseline(chart, set.line().id()))
                .toList();
    }

    static boolean isBaseline(Chart chart, EntryId set) {
        return chart.baseline().filter(each -> each.line().id().equals(set)).isPresent();
    }

    /** {@code Use 116/72 66 99 of 09:54 as baseline}. */
    public String words(TakenSet set) {
        return context.text(
                "session.baseline.use",
                new EntryBrief(context).values(set.vitals()),
                context.ui().words().time(set.takenAt()));
    }

    /** Counts changes from this set from now on; nothing happens unless it is one of the choices. */
    public void choose(EntryId set) {
        if (choices(context.chart()).stream().anyMatch(each -> each.line().id().equals(set))) {
            submissions.send(List.of(new Proposed(new Event.BaselineChosen(set), context.now())));
        }
    }
}
