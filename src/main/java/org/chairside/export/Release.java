package org.chairside.export;

import java.util.List;
import java.util.Optional;
import org.chairside.chart.Line;
import org.chairside.model.Event;
import org.chairside.model.ReleaseRule;

/** What had to be true before the patient left, what was found, and how the session ended. */
final class Release implements Section {
    private static final List<String> CLASSES = List.of("rule", "word", "time", "by");

    @Override
    public void write(Node body, Brief brief) {
        ReleaseRule rule = brief.chart().protocol().release();
        Grid grid = Grid.under(
                body,
                brief.text("release"),
                "release",
                List.of(
                        "rule|" + brief.text("criterion"),
                        "word|" + brief.text("found"),
                        "time|" + brief.text("time-head"),
                        "by|" + brief.text("by")));
        rule.criteria().forEach(each -> grid.row(CLASSES, cells(brief, each)));
        if (rule.observe().isPositive()) {
            String least = When.span(rule.observe());
            String from = brief.words().word("from", rule.from());
            grid.block().put("p", "listed", brief.text("observe", least, from));
        }
        ending(brief).ifPresent(line -> grid.block().put("p", "ending", sentence(brief, line)));
    }

    private static List<String> cells(Brief brief, ReleaseRule.Criterion criterion) {
        Optional<Line> last = brief.standing().reversed().stream()
                .filter(line -> line.event() instanceof Event.ReleaseItemChecked checked
                        && checked.criterion().equals(criterion.code()))
                .findFirst();
        if (last.isEmpty()) {
            return List.of(criterion.text(), brief.text("release.not-checked"), "", "");
        }
        boolean met = ((Event.ReleaseItemChecked) last.get().event()).met();
        return List.of(
                criterion.text(),
                brief.text(met ? "release.met" : "release.not-met"),
                brief.when().timeOnDay(last.get().happenedAt()),
                Brief.by(last.get().original()));
    }

    private static Optional<Line> ending(Brief brief) {
        return brief.standing().stream()
                .filter(line ->
                        line.event() instanceof Event.Released || line.event() instanceof Event.SessionCancelled)
                .findFirst();
    }

    private static String sentence(Brief brief, Line line) {
        return brief.when().timeOnDay(line.happenedAt()) + " (" + brief.when().elapsed(line.happenedAt()) + ")  "
                + new EventWords(brief).of(line.event()) + "  " + Brief.by(line.original());
    }
}
