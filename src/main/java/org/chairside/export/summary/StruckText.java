package org.chairside.export.summary;

import java.util.List;
import java.util.function.Function;
import org.chairside.chart.ChartEntry;
import org.chairside.export.facts.EntryVersion;
import org.chairside.export.page.Node;
import org.chairside.model.Event;
import org.chairside.model.Recorded;

/** What a line says; before it, struck through, what it said earlier, with who changed that and when. */
record StruckText(SummaryContext context) {
    void write(Node cell, ChartEntry line, Function<Event, String> words) {
        List<EntryVersion> versions = EntryVersion.of(line);
        String now = words.apply(line.event());
        for (int i = 0; i + 1 < versions.size(); i++) {
            EntryVersion version = versions.get(i);
            if (version.status() == EntryVersion.Status.AMENDED) {
                struck(cell, words.apply(version.event()), nextAmendment(versions, i));
            }
        }
        if (line.stands()) {
            cell.text(now);
        } else {
            struck(cell, now, line.corrections().getLast());
        }
    }

    private static Recorded nextAmendment(List<EntryVersion> versions, int i) {
        return versions.stream()
                .skip(i + 1L)
                .map(EntryVersion::entry)
                .filter(entry -> entry.event() instanceof Event.EntryAmended)
                .findFirst()
                .orElseThrow();
    }

    private void struck(Node cell, String text, Recorded by) {
        if (!text.isBlank()) {
            cell.put("del", "", text);
            cell.text(" ");
        }
        cell.put(
                "span",
                "label",
                context.text(
                        "struck-by",
                        SummaryContext.by(by),
                        context.when().timeOnDay(by.entry().enteredAt())));
        cell.text(" ");
    }
}
