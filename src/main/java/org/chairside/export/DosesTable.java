package org.chairside.export;

import java.util.List;
import java.util.stream.Stream;
import org.chairside.chart.Line;
import org.chairside.model.Event;

/** What was given, drug and other medicines, in the order given. */
final class DosesTable implements Section {
    private static final List<String> CLASSES = List.of("time", "t", "rest", "by");

    @Override
    public void write(Node body, Brief brief) {
        List<Line> given = Stream.concat(
                        brief.chart().doses().given().stream(),
                        brief.standing().stream().filter(line -> line.event() instanceof Event.MedicationGiven))
                .distinct()
                .sorted(java.util.Comparator.comparing(Line::happenedAt).thenComparingLong(Line::seq))
                .toList();
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
        given.forEach(line -> grid.row(
                CLASSES,
                List.of(
                        brief.when().timeOnDay(line.happenedAt()),
                        brief.when().elapsed(line.happenedAt()),
                        words.of(line.event()),
                        Brief.by(line.original()))));
    }
}
