package org.chairside.export.summary;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.chairside.chart.Alert;
import org.chairside.chart.Notice;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageTable;
import org.chairside.model.Event;
import org.chairside.model.Limit;

/**
 * Each notice with its rule and source, since when, the worst value and what was said to it, those of one alert together; then, in one line, the limits
 * the session ran under that nothing met.
 */
final class NoticesTable implements SummarySection {
    private static final List<String> CLASSES = List.of("rule", "source", "when", "worst", "rest");

    @Override
    public void write(Node body, SummaryContext context) {
        List<Limit> limits = context.chart().protocol().limits();
        if (limits.isEmpty()) {
            return;
        }
        List<Notice> notices = context.chart().notices();
        Node block =
                notices.isEmpty() ? headed(body, context) : table(body, context).block();
        if (notices.size() < limits.size()) {
            block.put("p", "listed", context.text(notices.isEmpty() ? "limits-none-met" : "limits-others"));
        }
    }

    private static Node headed(Node body, SummaryContext context) {
        Node block = body.add("div", "block");
        block.put("h2", "", context.text("limits"));
        return block;
    }

    private static PageTable table(Node body, SummaryContext context) {
        PageTable grid = PageTable.under(
                body,
                context.text("limits"),
                "limits",
                List.of(
                        "rule|" + context.text("limit"),
                        "source|" + context.text("source"),
                        "when|" + context.text("met-at"),
                        "worst|" + context.text("worst"),
                        "rest|" + context.text("answered")));
        context.chart().alerts().forEach(alert -> rows(grid, context, alert));
        return grid;
    }

    /** The worst first; what was said to it is not said again for the others, where it is the same. */
    private static void rows(PageTable grid, SummaryContext context, Alert alert) {
        List<String> said =
                alert.notices().stream().map(notice -> answers(context, notice)).toList();
        for (int i = 0; i < said.size(); i++) {
            boolean again = i > 0 && said.get(i).equals(said.getFirst());
            grid.row(
                    CLASSES,
                    cells(context, alert.notices().get(i), again ? context.text("answered-above") : said.get(i)));
        }
    }

    private static List<String> cells(SummaryContext context, Notice notice, String answers) {
        return List.of(
                context.rule(notice.limit()),
                context.clinicalWords().source(notice.limit()),
                span(context, notice),
                worst(context, notice),
                answers);
    }

    private static String span(SummaryContext context, Notice notice) {
        String since = context.when().timeOnDay(notice.since());
        return notice.ending()
                .map(ending ->
                        context.text(endingKey(ending), since, context.when().timeOnDay(ending.at())))
                .orElse(context.text("since", since));
    }

    private static String endingKey(Notice.Ending ending) {
        return switch (ending) {
            case Notice.Ending.BackInRange _ -> "from-to";
            case Notice.Ending.RuleEnded _ -> "rule-ended";
        };
    }

    private static String worst(SummaryContext context, Notice notice) {
        return notice.worst()
                .map(context.clinicalWords()::valueWithUnit)
                .or(() -> notice.worstSeverity()
                        .map(grade -> context.clinicalWords().severity(grade)))
                .orElse("");
    }

    private static String answers(SummaryContext context, Notice notice) {
        String said = notice.acknowledgements().stream()
                .map(line -> context.signed(line, event -> reason(context, event)))
                .collect(joining(". "));
        String open = notice.wantsAnswer() ? context.text(said.isEmpty() ? "unanswered" : "unanswered-since") : "";
        return List.of(said, open).stream().filter(each -> !each.isEmpty()).collect(joining(". "));
    }

    private static String reason(SummaryContext context, Event event) {
        return context.clinicalWords().reason(((Event.NoticeAcknowledged) event).reason());
    }
}
