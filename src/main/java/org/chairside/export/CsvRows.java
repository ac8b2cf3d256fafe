package org.chairside.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.chart.Outgoing;
import org.chairside.export.facts.EntryVersion;
import org.chairside.export.facts.Fact;
import org.chairside.export.facts.VersionFacts;
import org.chairside.model.UnreadableEntry;

/** The rows of one chart, cell by cell. */
final class CsvRows {
    private final CsvLine.Frame frame;
    private final VersionFacts facts;

    CsvRows(Outgoing outgoing) {
        this.frame = CsvLine.Frame.of(outgoing.chart(), outgoing.edition());
        this.facts = new VersionFacts(outgoing);
    }

    /** At least one row for a version. */
    List<List<String>> of(EntryVersion version) {
        List<Fact> said = facts.of(version);
        Stream<Optional<Fact>> atLeastOne =
                said.isEmpty() ? Stream.of(Optional.empty()) : said.stream().map(Optional::of);
        return atLeastOne
                .map(fact -> cells(new CsvLine(
                        frame, Optional.of(version), version.entry().entry().happenedAt(), fact)))
                .toList();
    }

    /** The row of an entry that cannot be read. */
    List<String> of(UnreadableEntry entry) {
        return cells(CsvLine.of(frame, entry));
    }

    /** A row without an entry: nobody wrote it, the chart adds up to it. */
    List<String> of(DerivedRows reckoned) {
        return cells(new CsvLine(frame, Optional.empty(), reckoned.at(), Optional.of(reckoned.fact())));
    }

    private static List<String> cells(CsvLine line) {
        return CsvColumn.ALL.stream().map(column -> column.cell().apply(line)).toList();
    }
}
