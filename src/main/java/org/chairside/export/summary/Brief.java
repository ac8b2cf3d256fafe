package org.chairside.export.summary;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.Line;
import org.chairside.chart.Outgoing;
import org.chairside.export.page.When;
import org.chairside.export.page.Words;
import org.chairside.model.Entry;
import org.chairside.model.Event;
import org.chairside.model.Limit;
import org.chairside.model.Measurement;
import org.chairside.model.Quantity;
import org.chairside.model.Recorded;

/** What every part of the page needs at hand: the chart, the words, and how times are printed. */
public record Brief(Outgoing outgoing, Words words, When when) {
    /** Everything at hand for a session that leaves. */
    public static Brief of(Outgoing outgoing) {
        return new Brief(outgoing, Words.of("summary"), When.of(outgoing.chart()));
    }

    /** The session itself. */
    public Chart chart() {
        return outgoing.chart();
    }

    /** Which state of its record this is. */
    public Edition edition() {
        return outgoing.edition();
    }

    String text(String key, String... parts) {
        return words.text(key, parts);
    }

    /** Who made an entry, short: initials. */
    static String by(Recorded recorded) {
        return recorded.entry().author().initials();
    }

    /** What a line says, with when and by whom: {@code Continue (10:35 LC)}. */
    String signed(Line line, Function<Event, String> words) {
        return text("signed", words.apply(line.event()), when.timeOnDay(line.happenedAt()), by(line.original()));
    }

    /** Every line of a kind of event, withdrawn ones too, in the order of happening. */
    List<Line> all(Predicate<Event> kind) {
        return chart().lines().stream()
                .filter(line -> kind.test(line.event()))
                .sorted(java.util.Comparator.comparing(Line::happenedAt).thenComparingLong(Line::seq))
                .toList();
    }

    /** The lines that count, in the order of happening. */
    List<Line> standing() {
        return chart().lines().stream()
                .filter(Line::stands)
                .sorted(java.util.Comparator.comparing(Line::happenedAt).thenComparingLong(Line::seq))
                .toList();
    }

    /** A measurement without its unit: {@code 128/78}, {@code 36.8}. */
    static String value(Measurement measurement) {
        return measurement.quantities().stream().map(Quantity::text).collect(java.util.stream.Collectors.joining("/"));
    }

    /** A limit in words: {@code systolic at least 160 mmHg}. */
    String rule(Limit limit) {
        return protocol().rule(limit);
    }

    ProtocolWords protocol() {
        return new ProtocolWords(chart().protocol(), words);
    }

    /** When an entry was made, in words, if that is not when it happened; else empty. */
    String lateness(Entry entry) {
        return entry.lag().toMinutes() < 5
                ? ""
                : text("entered-later", when.timeOnDay(entry.enteredAt()), When.span(entry.lag()));
    }
}
