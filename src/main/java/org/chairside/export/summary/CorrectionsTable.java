package org.chairside.export.summary;

import java.util.Comparator;
import java.util.List;
import org.chairside.chart.ChartEntry;
import org.chairside.export.facts.EntryVersion;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageTable;
import org.chairside.model.Event;
import org.chairside.model.Recorded;

/** Every correction: what was said before, what is said now, who changed it, when and why. */
final class CorrectionsTable implements SummarySection {
    private static final List<String> CLASSES = List.of("count", "time", "half", "half", "rest", "by");
    private static final int WAS = 2;

    @Override
    public void write(Node body, SummaryContext brief) {
        List<EntryVersion> all = brief.chart().lines().stream()
                .flatMap(line -> EntryVersion.of(line).stream())
                .filter(version -> version.amends().isPresent())
                .sorted(Comparator.comparingLong(version -> version.entry().seq()))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        PageTable grid = PageTable.under(
                body,
                brief.text("corrections"),
                "corrections",
                List.of(
                        "count|" + brief.text("entry"),
                        "time|" + brief.text("entered"),
                        "half|" + brief.text("was"),
                        "half|" + brief.text("is-now"),
                        "rest|" + brief.text("reason"),
                        "by|" + brief.text("by")));
        all.forEach(version -> row(grid.body().add("tr"), cells(brief, version)));
    }

    private static void row(Node row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Node cell = row.add("td", CLASSES.get(i));
            (i == WAS ? cell.add("del") : cell).text(cells.get(i));
        }
    }

    private static List<String> cells(SummaryContext brief, EntryVersion version) {
        PrintedEventWords words = new PrintedEventWords(brief);
        Recorded before = version.amends()
                .flatMap(brief.chart()::line)
                .map(line -> before(line, version))
                .orElse(version.entry());
        return List.of(
                Long.toString(version.entry().seq()),
                brief.when().timeOnDay(version.entry().entry().enteredAt()),
                brief.when().time(before.entry().happenedAt()) + " " + words.of(before.event()),
                now(brief, version, words),
                version.reason(),
                SummaryContext.by(version.entry()));
    }

    private static String now(SummaryContext brief, EntryVersion version, PrintedEventWords words) {
        return version.event() instanceof Event.Correction
                ? words.of(version.event())
                : brief.when().time(version.entry().entry().happenedAt()) + " " + words.of(version.event());
    }

    /** What the line said just before this correction. */
    private static Recorded before(ChartEntry line, EntryVersion version) {
        return line.corrections().stream()
                .takeWhile(each -> !each.equals(version.entry()))
                .filter(each -> each.event() instanceof Event.EntryAmended)
                .reduce(line.original(), (_, later) -> later);
    }
}
