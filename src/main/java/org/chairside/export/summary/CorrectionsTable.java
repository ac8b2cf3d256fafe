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
    public void write(Node body, SummaryContext context) {
        List<EntryVersion> all = context.chart().chartEntries().stream()
                .flatMap(line -> EntryVersion.of(line).stream())
                .filter(version -> version.amends().isPresent())
                .sorted(Comparator.comparingLong(version -> version.entry().seq()))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        PageTable grid = PageTable.under(
                body,
                context.text("corrections"),
                "corrections",
                List.of(
                        "count|" + context.text("entry"),
                        "time|" + context.text("entered"),
                        "half|" + context.text("was"),
                        "half|" + context.text("is-now"),
                        "rest|" + context.text("reason"),
                        "by|" + context.text("by")));
        all.forEach(version -> row(grid.body().add("tr"), cells(context, version)));
    }

    private static void row(Node row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Node cell = row.add("td", CLASSES.get(i));
            (i == WAS ? cell.add("del") : cell).text(cells.get(i));
        }
    }

    private static List<String> cells(SummaryContext context, EntryVersion version) {
        Recorded before = version.amends()
                .flatMap(context.chart()::chartEntry)
                .map(line -> before(line, version))
                .orElse(version.entry());
        return List.of(
                Long.toString(version.entry().seq()),
                context.when().timeOnDay(version.entry().entry().enteredAt()),
                context.when().time(before.entry().happenedAt()) + " " + context.say(said(before)),
                now(context, version),
                context.clinicalWords().reason(version.reason()),
                SummaryContext.by(version.entry()));
    }

    /** The reason of a correction has a column of its own. */
    private static String now(SummaryContext context, EntryVersion version) {
        return switch (version.event()) {
            case Event.EntryWithdrawn _ -> context.text("is-now.withdrawn");
            case Event.EntryReinstated _ -> context.text("is-now.reinstated");
            case Event.EntryAmended _, Event.InSession _, Event.OfPatient _, Event.OfClinic _ ->
                context.when().time(version.entry().entry().happenedAt()) + " " + context.say(version.event());
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
