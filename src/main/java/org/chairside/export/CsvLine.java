package org.chairside.export;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.export.facts.Codes;
import org.chairside.export.facts.EntryVersion;
import org.chairside.export.facts.Fact;
import org.chairside.export.facts.Term;
import org.chairside.model.Entry;
import org.chairside.model.Recorded;
import org.chairside.model.UnreadableEntry;

/**
 * One row before it is cut into cells: a fact, of which record, when, and who wrote it.
 *
 * @param version empty where nobody wrote it and the chart adds up to it, or it cannot be read
 * @param fact empty where the kind of the entry says it all
 */
record CsvLine(
        Frame frame,
        Optional<EntryVersion> version,
        Optional<UnreadableEntry> unreadable,
        Instant at,
        Optional<Fact> fact) {
    /** What an entry that can be read says, or what the chart adds up to. */
    CsvLine(Frame frame, Optional<EntryVersion> version, Instant at, Optional<Fact> fact) {
        this(frame, version, Optional.empty(), at, fact);
    }

    /** An entry that cannot be read: where it stands is known, and nothing of what it says. */
    static CsvLine of(Frame frame, UnreadableEntry entry) {
        Fact why = Fact.text(Term.UNREADABLE, Codes.code(entry.why()));
        return new CsvLine(frame, Optional.empty(), Optional.of(entry), entry.recordedAt(), Optional.of(why));
    }

    /** A word for what it is where it is no version of an entry. */
    String otherwise() {
        return unreadable.isPresent() ? "unreadable" : "reckoned";
    }

    /** As {@link #ofRecorded}, of the place that an entry has whether it can be read or not. */
    String ofPlace(Function<Recorded, String> what, Function<UnreadableEntry, String> orElse) {
        return recorded().map(what).or(() -> unreadable.map(orElse)).orElse("");
    }

    /**
     * What all rows of a table share.
     *
     * @param zero what the minutes are counted from
     */
    record Frame(Chart chart, Edition edition, Instant zero) {
        static Frame of(Chart chart, Edition edition) {
            return new Frame(chart, edition, chart.doses().first().orElse(chart.openedAt()));
        }

        ZoneId zone() {
            return chart.openingEntry().entry().zone();
        }
    }

    Optional<Recorded> recorded() {
        return version.map(EntryVersion::entry);
    }

    Optional<Entry> entry() {
        return recorded().map(Recorded::entry);
    }

    /** Something of the entry; empty where there is none. */
    String ofEntry(Function<Entry, String> what) {
        return entry().map(what).orElse("");
    }

    /** As {@link #ofEntry}, of its place in the log. */
    String ofRecorded(Function<Recorded, String> what) {
        return recorded().map(what).orElse("");
    }

    ZoneId zone() {
        return entry().map(Entry::zone).orElse(frame.zone());
    }

    String time(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone()));
    }

    String minute() {
        return Long.toString(Math.floorDiv(Duration.between(frame.zero(), at).toSeconds(), 60L));
    }

    String value() {
        return fact.map(Fact::value)
                .map(value -> switch (value) {
                    case Fact.Value.Digits(String digits) -> digits;
                    case Fact.Value.Text(String text) -> typed(text);
                })
                .orElse("");
    }

    /** Text as a cell holds it: nothing in it runs, and nothing is lost on the way to bytes. */
    static String typed(String text) {
        return Formulas.guarded(SurrogateGuard.spelled(text));
    }
}
