package org.chairside.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.export.facts.Fact;
import org.chairside.export.facts.Version;
import org.chairside.export.facts.VersionFacts;

/** The rows of one chart, cell by cell. */
final class CsvRows {
    private final CsvLine.Frame frame;
    private final VersionFacts facts;

    CsvRows(Chart chart, Edition edition) {
        this.frame = CsvLine.Frame.of(chart, edition);
        this.facts = new VersionFacts(chart);
    }

    /** At least one row for a version. */
    List<List<String>> of(Version version) {
        List<Fact> said = facts.of(version);
        Stream<Optional<Fact>> atLeastOne =
                said.isEmpty() ? Stream.of(Optional.empty()) : said.stream().map(Optional::of);
        return atLeastOne
                .map(fact -> cells(new CsvLine(
                        frame, Optional.of(version), version.entry().entry().happenedAt(), fact)))
                .toList();
    }

    /** A row without an entry: nobody wrote it, the chart adds up to it. */
    List<String> of(Reckoned reckoned) {
        return cells(new CsvLine(frame, Optional.empty(), reckoned.at(), Optional.of(reckoned.fact())));
    }

    private static List<String> cells(CsvLine line) {
        return CsvColumn.ALL.stream().map(column -> column.cell().apply(line)).toList();
    }
}
