package org.chairside.export.summary;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.export.page.PageLanguage;
import org.chairside.export.page.PageTimes;
import org.chairside.export.page.PageWords;
import org.chairside.model.Entry;
import org.chairside.model.Event;
import org.chairside.model.Limit;
import org.chairside.model.Measurement;
import org.chairside.model.Recorded;
import org.chairside.words.ClinicalWords;

/** What every part of the page needs at hand: the chart, the words, and how times are printed. */
public record SummaryContext(Outgoing outgoing, PageWords words, PageTimes when) {
    /** Everything at hand for a session that leaves. */
    public static SummaryContext of(Outgoing outgoing, PageLanguage language) {
        return new SummaryContext(outgoing, language.words("summary"), PageTimes.of(outgoing.chart()));
    }

    /** The session itself. */
    public Chart chart() {
        return outgoing.chart();
    }

    /** Which state of its record this is. */
    public Edition edition() {
        return outgoing.edition();
    }

    /** The English of the page. */
    PageLanguage language() {
        return words.language();
    }

    String text(String key, String... parts) {
        return words.text(key, parts);
    }

    /** Who made an entry, short: initials. */
    static String by(Recorded recorded) {
        return recorded.entry().author().initials();
    }

    /** What a line says, with when and by whom: {@code Continue (10:35 LC)}. */
    String signed(ChartEntry line, Function<Event, String> words) {
        return text("signed", words.apply(line.event()), when.timeOnDay(line.happenedAt()), by(line.original()));
    }

    /** Every line of a kind of event, withdrawn ones too, in the order of happening. */
    List<ChartEntry> all(Predicate<Event> kind) {
        return chart().chartEntries().stream()
                .filter(line -> kind.test(line.event()))
                .sorted(java.util.Comparator.comparing(ChartEntry::happenedAt).thenComparingLong(ChartEntry::seq))
                .toList();
    }

    /** The lines that count, in the order of happening. */
    List<ChartEntry> standing() {
        return chart().chartEntries().stream()
                .filter(ChartEntry::stands)
                .sorted(java.util.Comparator.comparing(ChartEntry::happenedAt).thenComparingLong(ChartEntry::seq))
                .toList();
    }

    /** A measurement without its unit: {@code 128/78}, {@code 36.8}; a score with its word. */
    String value(Measurement measurement) {
        return clinicalWords().value(measurement);
    }

    /** What happened, in a full sentence. */
    String say(Event event) {
        return language().eventWords().say(event, chart().protocol());
    }

    ClinicalWords clinicalWords() {
        return language().clinicalWords();
    }

    /** A limit in words: {@code Systolic 160 mmHg or more}. */
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
                : text("entered-later", when.timeOnDay(entry.enteredAt()), PageTimes.span(entry.lag()));
    }
}
