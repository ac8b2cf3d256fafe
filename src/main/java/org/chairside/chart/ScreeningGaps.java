package org.chairside.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Event;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningItem;

/** What is missing of identity and screening. Where the screening was done again, the last one counts. */
final class ScreeningGaps {
    private final Chart chart;
    private final ChartEntry screened;

    private ScreeningGaps(Chart chart, ChartEntry screened) {
        this.chart = chart;
        this.screened = screened;
    }

    static List<Gap> of(Chart chart) {
        List<Gap> found = new ArrayList<>();
        if (chart.facts().last(Event.IdentityConfirmed.class).isEmpty()) {
            found.add(new Gap.IdentityNotConfirmed());
        }
        Optional<ChartEntry> screened = chart.facts().lastLine(Event.Screened.class);
        if (screened.isEmpty()) {
            found.add(new Gap.NoScreening());
        }
        screened.ifPresent(line -> {
            ScreeningGaps gaps = new ScreeningGaps(chart, line);
            chart.protocol().screening().forEach(item -> gaps.gap(item).ifPresent(found::add));
        });
        return found;
    }

    private Optional<Gap> gap(ScreeningItem item) {
        ScreeningAnswer.Answer answer = ((Event.Screened) screened.event())
                .answers().stream()
                        .filter(each -> each.item().equals(item.code()))
                        .map(ScreeningAnswer::answer)
                        .findFirst()
                        .orElse(ScreeningAnswer.Answer.NOT_ASKED);
        if (answer == ScreeningAnswer.Answer.NOT_ASKED) {
            return Optional.of(new Gap.ItemNotAsked(item));
        }
        return item.physicianDecides() && answer != item.wanted() && !isDecided(item)
                ? Optional.of(new Gap.ItemNotDecided(item, screened))
                : Optional.empty();
    }

    private boolean isDecided(ScreeningItem item) {
        return chart.facts().lines(Event.ScreeningDecided.class).stream()
                .filter(line -> ChartEntries.AS_HAPPENED.compare(line, screened) > 0)
                .anyMatch(line -> ((Event.ScreeningDecided) line.event()).item().equals(item.code()));
    }
}
