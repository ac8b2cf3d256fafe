package org.chairside.sample;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.model.Checkpoint;
import org.chairside.model.Event;

/** What is said at the end of a made-up session that went as it should. */
record SampleRelease(Chart chart) {
    List<Event> events() {
        List<Event> events = new ArrayList<>();
        chart.protocol()
                .release()
                .criteria()
                .forEach(each -> events.add(new Event.ReleaseItemChecked(each.code(), true)));
        events.add(new Event.VitalsJudged(Checkpoint.BEFORE_LEAVING, true));
        if (chart.protocol().aftercare().remsDays().isPresent()) {
            events.add(new Event.ReadyAfterJudged(Duration.ofMinutes(95)));
        }
        events.add(new Event.SeriousEventStated(false, ""));
        events.add(new Event.NextVisitArranged("in four days, 10:00"));
        events.add(new Event.Released("Kofi Osei", "by car"));
        return events;
    }
}
