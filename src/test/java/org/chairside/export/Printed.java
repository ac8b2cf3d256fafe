package org.chairside.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.export.page.PageLanguage;
import org.chairside.export.page.PdfPress;
import org.chairside.export.summary.PdfSummary;
import org.chairside.model.PaperSize;
import org.chairside.words.Dialect;

/** What a reader finds in the two exports of a chart. The summary is made once, when it is first asked for. */
final class Printed {
    private static final PdfSummary SUMMARY = new PdfSummary(new PdfPress(PageLanguage.of(Dialect.US)));

    private final Chart chart;
    private Optional<String> words = Optional.empty();

    Printed(Chart chart) {
        this.chart = chart;
    }

    Chart chart() {
        return chart;
    }

    /** The words of the summary, on one line. */
    String words() {
        if (words.isEmpty()) {
            words = Optional.of(read());
        }
        return words.get();
    }

    private String read() {
        try (PDDocument document = Loader.loadPDF(SUMMARY.of(Outgoing.unchecked(chart, Edition.FIRST), PaperSize.A4))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<NamedCsvRecord> rows() {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(new String(CsvTable.of(Outgoing.unchecked(chart, Edition.FIRST)), UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code name=value}, each once, in the order of writing. */
    List<String> facts() {
        return rows().stream()
                .map(row -> row.getField("name") + "=" + row.getField("value"))
                .distinct()
                .toList();
    }
}
