package org.chairside.export.summary;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.chairside.chart.Notice;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageTable;
import org.chairside.model.Event;
import org.chairside.model.Limit;

/**
 * Each notice with its rule and source, since when, the worst value and what was said to it; then, in one line, the limits
 * the session ran under that nothing met.
 */
final class NoticesTable implements SummarySection {
    private static final List<String> CLASSES = List.of("rule", "source", "when", "worst", "rest");

    @Override
    public void write(Node body, SummaryContext brief) {
        List<Limit> limits = brief.chart().protocol().limits();
        if (limits.isEmpty()) {
            return;
        }
        List<Notice> notices = brief.chart().notices();
        Node block = notices.isEmpty()
                ? headed(body, brief)
                : table(body, brief, notices).block();
        if (notices.size() < limits.size()) {
            block.put("p", "listed", brief.text(notices.isEmpty() ? "limits-none-met" : "limits-others"));
        }
    }

    private static Node headed(Node body, SummaryContext brief) {
        Node block = body.add("div", "block");
        block.put("h2", "", brief.text("limits"));
        return block;
    }

    private static PageTable table(Node body, SummaryContext brief, List<Notice> notices) {
        PageTable grid = PageTable.under(
                body,
                brief.text("limits"),
                "limits",
                List.of(
                        "rule|" + brief.text("limit"),
                        "source|" + brief.text("source"),
                        "when|" + brief.text("met-at"),
                        "worst|" + brief.text("worst"),
                        "rest|" + brief.text("answered")));
        notices.forEach(notice -> grid.row(CLASSES, cells(brief, notice)));
        return grid;
    }

    private static List<String> cells(SummaryContext brief, Notice notice) {
        return List.of(
                brief.rule(notice.limit()),
                brief.vitals().source(notice.limit()),
                span(brief, notice),
                worst(brief, notice),
                answers(brief, notice));
    }

    private static String span(SummaryContext brief, Notice notice) {
        String since = brief.when().timeOnDay(notice.since());
        return notice.until()
                .map(until -> brief.text("from-to", since, brief.when().timeOnDay(until)))
                .orElse(brief.text("since", since));
    }

    private static String worst(SummaryContext brief, Notice notice) {
        return notice.worst()
                .map(value -> value.text() + " " + value.component().vital().unit())
                .or(() -> notice.worstSeverity().map(grade -> brief.vitals().severity(grade)))
                .orElse("");
    }

    private static String answers(SummaryContext brief, Notice notice) {
        String said = notice.acknowledgements().stream()
                .map(line -> brief.signed(line, NoticesTable::reason))
                .collect(joining(". "));
        String open = notice.wantsAnswer() ? brief.text(said.isEmpty() ? "unanswered" : "unanswered-since") : "";
        return List.of(said, open).stream().filter(each -> !each.isEmpty()).collect(joining(". "));
    }

    private static String reason(Event event) {
        return ((Event.NoticeAcknowledged) event).reason();
    }
}
