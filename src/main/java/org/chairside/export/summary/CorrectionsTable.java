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
        Recorded before = version.amends()
                .flatMap(brief.chart()::line)
                .map(line -> before(line, version))
                .orElse(version.entry());
        return List.of(
                Long.toString(version.entry().seq()),
                brief.when().timeOnDay(version.entry().entry().enteredAt()),
                brief.when().time(before.entry().happenedAt()) + " " + brief.say(said(before)),
                now(brief, version),
                version.reason(),
                SummaryContext.by(version.entry()));
    }

    /** The reason of a correction has a column of its own. */
    private static String now(SummaryContext brief, EntryVersion version) {
        return switch (version.event()) {
            case Event.EntryWithdrawn _ -> brief.text("is-now.withdrawn");
            case Event.EntryReinstated _ -> brief.text("is-now.reinstated");
            case Event.EntryAmended _, Event.InSession _, Event.OfPatient _, Event.OfClinic _ ->
                brief.when().time(version.entry().entry().happenedAt()) + " " + brief.say(version.event());
        };
    }

    /** What an entry says, or what it says instead of another. */
    private static Event said(Recorded recorded) {
        return recorded.event() instanceof Event.EntryAmended amended ? amended.replacement() : recorded.event();
    }

    /** What the line said just before this correction. */
    private static Recorded before(ChartEntry line, EntryVersion version) {
        return line.corrections().stream()
                .takeWhile(each -> !each.equals(version.entry()))
                .filter(each -> each.event() instanceof Event.EntryAmended)
                .reduce(line.original(), (_, later) -> later);
    }
}
