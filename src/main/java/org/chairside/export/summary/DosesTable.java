package org.chairside.export.summary;

import java.util.List;
import org.chairside.chart.ChartEntry;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageTable;
import org.chairside.model.Event;

/** What was given, drug and other medicines, in the order given. */
final class DosesTable implements SummarySection {
    @Override
    public void write(Node body, SummaryContext brief) {
        List<ChartEntry> given = brief.all(DosesTable::isGiven);
        if (given.isEmpty()) {
            body.put("h2", "", brief.text("doses"));
            body.put("p", "", brief.text("doses-none"));
            return;
        }
        PageTable grid = PageTable.under(
                body,
                brief.text("doses"),
                "doses",
                List.of(
                        "time|" + brief.text("time-head"),
                        "t|T min",
                        "rest|" + brief.text("given-head"),
                        "by|" + brief.text("by")));
        given.forEach(line -> row(grid, brief, line));
        grid.block().put("p", "listed", new Amounts(brief).sentence() + ".");
    }

    private static void row(PageTable grid, SummaryContext brief, ChartEntry line) {
        Node row = grid.body().add("tr");
        row.put("td", "time", brief.when().timeOnDay(line.happenedAt()));
        row.put("td", "t", brief.when().elapsed(line.happenedAt()));
        Node cell = row.add("td", "rest");
        new StruckText(brief).write(cell, line, brief::say);
        new AnswerIndex(brief).to(line.id()).forEach(answer -> cell.text(". " + answer));
        row.put("td", "by", SummaryContext.by(line.original()));
    }

    private static boolean isGiven(Event event) {
        return switch (event) {
            case Event.InfusionStarted _,
                    Event.InfusionPaused _,
                    Event.InfusionResumed _,
                    Event.InfusionRateChanged _,
                    Event.InfusionEnded _,
                    Event.DoseGiven _,
                    Event.DeviceGiven _,
                    Event.DrugWasted _,
                    Event.MedicationGiven _ -> true;
            default -> false;
        };
    }
}
