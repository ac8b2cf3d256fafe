package org.chairside.export;

import java.util.List;
import java.util.Optional;
import org.chairside.chart.Line;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningItem;

/** What was asked before the session, and who takes the patient home. */
final class Screening implements Section {
    private static final List<String> CLASSES = List.of("rule", "word", "rest");

    @Override
    public void write(Node body, Brief brief) {
        Optional<Line> last = brief.standing().reversed().stream()
                .filter(line -> line.event() instanceof Event.Screened)
                .findFirst();
        if (last.isEmpty()) {
            return;
        }
        Event.Screened screened = (Event.Screened) last.get().event();
        String title = brief.text(
                "screening",
                brief.when().timeOnDay(last.get().happenedAt()),
                Brief.by(last.get().original()));
        Grid grid = Grid.under(
                body,
                title,
                "screening",
                List.of(
                        "rule|" + brief.text("question"),
                        "word|" + brief.text("answer"),
                        "rest|" + brief.text("remarks")));
        screened.answers().forEach(answer -> grid.row(CLASSES, cells(brief, answer)));
        grid.row(CLASSES, List.of(brief.text("escort"), "", escort(brief, screened.escort())));
    }

    private static List<String> cells(Brief brief, ScreeningAnswer answer) {
        Optional<ScreeningItem> item = brief.chart().protocol().screening().stream()
                .filter(each -> each.code().equals(answer.item()))
                .findFirst();
        boolean unwanted = item.filter(each -> each.wanted() != answer.answer()).isPresent();
        String word = brief.words().word("answer", answer.answer());
        return List.of(
                item.map(ScreeningItem::text).orElse(answer.item()),
                unwanted
                        ? brief.text(
                                "unwanted-answer",
                                word,
                                brief.words().word("answer", item.orElseThrow().wanted()))
                        : word,
                answer.remark());
    }

    private static String escort(Brief brief, Escort escort) {
        return escort.isKnown() ? (escort.name() + "  " + escort.phone()).strip() : brief.text("not-recorded");
    }
}
