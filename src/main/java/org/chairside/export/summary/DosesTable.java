package org.chairside.export.summary;

import java.util.List;
import org.chairside.chart.Line;
import org.chairside.export.page.Grid;
import org.chairside.export.page.Node;
import org.chairside.model.Event;

/** What was given, drug and other medicines, in the order given. */
final class DosesTable implements Section {
    private static final List<String> CLASSES = List.of("time", "t", "rest", "by");

    @Override
    public void write(Node body, Brief brief) {
        List<Line> given =
                brief.standing().stream().filter(line -> isGiven(line.event())).toList();
        if (given.isEmpty()) {
            body.put("h2", "", brief.text("doses"));
            body.put("p", "", brief.text("doses-none"));
            return;
        }
        Grid grid = Grid.under(
                body,
                brief.text("doses"),
                "doses",
                List.of(
                        "time|" + brief.text("time-head"),
                        "t|T min",
                        "rest|" + brief.text("given-head"),
                        "by|" + brief.text("by")));
        EventWords words = new EventWords(brief);
        Answers answers = new Answers(brief);
        given.forEach(line -> grid.row(
                CLASSES,
                List.of(
                        brief.when().timeOnDay(line.happenedAt()),
                        brief.when().elapsed(line.happenedAt()),
                        answers.with(line, words::of),
                        Brief.by(line.original()))));
        grid.block().put("p", "listed", new Amounts(brief).sentence() + ".");
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
