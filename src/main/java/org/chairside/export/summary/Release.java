package org.chairside.export.summary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.chart.ChartEntry;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageTimes;
import org.chairside.model.Event;
import org.chairside.model.ReleaseRule;

/**
 * What had to be true before the patient left, what was found, and how the session ended. Criteria that were found alike
 * at one time by one person share a line.
 */
final class Release implements SummarySection {
    @Override
    public void write(Node body, SummaryContext brief) {
        ReleaseRule rule = brief.chart().protocol().release();
        Node block = body.add("div", "block");
        block.put("h2", "", brief.text("release"));
        Map<String, String> found = rule.criteria().stream()
                .collect(groupingBy(
                        each -> finding(brief, each),
                        LinkedHashMap::new,
                        mapping(ReleaseRule.Criterion::text, joining("; "))));
        found.forEach((finding, criteria) -> block.put("p", "listed", finding + " " + criteria + "."));
        DepartureFacts leaving = new DepartureFacts(brief);
        if (!leaving.judged().isEmpty()) {
            block.put("p", "listed", String.join(" ", leaving.judged()));
        }
        clocks(rule, brief, leaving).ifPresent(sentence -> block.put("p", "listed", sentence));
        ending(brief).ifPresent(line -> block.put("p", "ending", sentence(brief, line)));
    }

    private static Optional<String> clocks(ReleaseRule rule, SummaryContext brief, DepartureFacts leaving) {
        List<String> all = new ArrayList<>(leaving.clocks());
        if (rule.observe().isPositive()) {
            String least = PageTimes.span(rule.observe());
            all.add(brief.text("observe", least, brief.words().word("from", rule.from())));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", all));
    }

    private static String finding(SummaryContext brief, ReleaseRule.Criterion criterion) {
        Optional<ChartEntry> last = brief.standing().reversed().stream()
                .filter(line -> line.event() instanceof Event.ReleaseItemChecked checked
                        && checked.criterion().equals(criterion.code()))
                .findFirst();
        if (last.isEmpty()) {
            return brief.text("release.not-checked");
        }
        boolean met = ((Event.ReleaseItemChecked) last.get().event()).met();
        return brief.text(
                met ? "release.met" : "release.not-met",
                brief.when().timeOnDay(last.get().happenedAt()),
                SummaryContext.by(last.get().original()));
    }

    private static Optional<ChartEntry> ending(SummaryContext brief) {
        return brief.standing().stream()
                .filter(line ->
                        line.event() instanceof Event.Released || line.event() instanceof Event.SessionCancelled)
                .findFirst();
    }

    private static String sentence(SummaryContext brief, ChartEntry line) {
        return brief.when().timeOnDay(line.happenedAt()) + " (" + brief.when().elapsed(line.happenedAt()) + ")  "
                + brief.say(line.event()) + "  " + SummaryContext.by(line.original());
    }
}
