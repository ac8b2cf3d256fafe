package org.chairside.export.summary;

import java.util.List;
import org.chairside.chart.ChartEntry;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageTable;
import org.chairside.model.Event;

/** What was given, drug and other medicines, in the order given. */
final class DosesTable implements SummarySection {
    @Override
    public void write(Node body, SummaryContext context) {
        List<ChartEntry> given = context.all(DosesTable::isGiven);
        if (given.isEmpty()) {
            body.put("h2", "", context.text("doses"));
            body.put("p", "", context.text("doses-none"));
            return;
        }
        PageTable grid = PageTable.under(
                body,
                context.text("doses"),
                "doses",
                List.of(
                        "time|" + context.text("time-head"),
                        "t|T min",
                        "rest|" + context.text("given-head"),
                        "by|" + context.text("by")));
        given.forEach(line -> row(grid, context, line));
        grid.block().put("p", "listed", new Amounts(context).sentence() + ".");
    }

    private static void row(PageTable grid, SummaryContext context, ChartEntry line) {
        Node row = grid.body().add("tr");
        row.put("td", "time", context.when().timeOnDay(line.happenedAt()));
        row.put("td", "t", context.when().elapsed(line.happenedAt()));
        Node cell = row.add("td", "rest");
        new StruckText(context).write(cell, line, context::say);
        new AnswerIndex(context).to(line.id()).forEach(answer -> cell.text(". " + answer));
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
