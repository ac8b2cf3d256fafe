package org.chairside.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.chart.Outgoing;
import org.chairside.export.facts.EntryVersion;

/**
 * A chart as tidy rows, one an observation, in the order of writing: UTF-8 without a mark, RFC 4180, lines ended by CRLF.
 * Every entry has at least one row, corrected and unplaced ones too; those that cannot be read
 * follow, and what the chart adds up to. The columns and words are in {@code csv-format.md}
 * and in the {@link Dictionary}; no language and no clock can change a byte.
 */
final class CsvTable {
    static final List<String> COLUMNS =
            CsvColumn.ALL.stream().map(CsvColumn::title).toList();

    private CsvTable() {}

    static byte[] of(Outgoing outgoing) {
        StringWriter text = new StringWriter();
        try (CsvWriter table =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            table.writeRecord(COLUMNS);
            Chart chart = outgoing.chart();
            CsvRows rows = new CsvRows(outgoing);
            EntryVersion.of(chart).forEach(version -> rows.of(version).forEach(table::writeRecord));
            chart.unreadable().forEach(each -> table.writeRecord(rows.of(each)));
            DerivedRows.of(chart).forEach(each -> table.writeRecord(rows.of(each)));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
