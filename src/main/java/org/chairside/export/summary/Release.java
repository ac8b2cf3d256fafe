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
    public void write(Node body, SummaryContext context) {
        ReleaseRule rule = context.chart().protocol().release();
        Node block = body.add("div", "block");
        block.put("h2", "", context.text("release"));
        Map<String, String> found = rule.criteria().stream()
                .collect(groupingBy(
                        each -> finding(context, each),
                        LinkedHashMap::new,
                        mapping(ReleaseRule.Criterion::text, joining("; "))));
        found.forEach((finding, criteria) -> block.put("p", "listed", finding + " " + criteria + "."));
        DepartureFacts leaving = new DepartureFacts(context);
        if (!leaving.judged().isEmpty()) {
            block.put("p", "listed", String.join(" ", leaving.judged()));
        }
        clocks(rule, context, leaving).ifPresent(sentence -> block.put("p", "listed", sentence));
        ending(context).ifPresent(line -> block.put("p", "ending", sentence(context, line)));
    }

    private static Optional<String> clocks(ReleaseRule rule, SummaryContext context, DepartureFacts leaving) {
        List<String> all = new ArrayList<>(leaving.clocks());
        if (rule.observe().isPositive()) {
            String least = PageTimes.span(rule.observe());
            all.add(context.text("observe", least, context.words().word("from", rule.from())));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", all));
    }

    private static String finding(SummaryContext context, ReleaseRule.Criterion criterion) {
        Optional<ChartEntry> last = context.standing().reversed().stream()
                .filter(line -> line.event() instanceof Event.ReleaseItemChecked checked
                        && checked.criterion().equals(criterion.code()))
                .findFirst();
        if (last.isEmpty()) {
            return context.text("release.not-checked");
        }
        boolean met = ((Event.ReleaseItemChecked) last.get().event()).met();
        return context.text(
                met ? "release.met" : "release.not-met",
                context.when().timeOnDay(last.get().happenedAt()),
                SummaryContext.by(last.get().original()));
    }

    private static Optional<ChartEntry> ending(SummaryContext context) {
        return context.standing().stream()
                .filter(line -> line.event() instanceof Event.Released
                        || line.event() instanceof Event.PatientDeparted
                        || line.event() instanceof Event.SessionCancelled)
                .findFirst();
    }

    private static String sentence(SummaryContext context, ChartEntry line) {
        return context.when().timeOnDay(line.happenedAt()) + " ("
                + context.when().elapsed(line.happenedAt()) + ")  " + context.say(line.event()) + "  "
                + SummaryContext.by(line.original());
    }
}
