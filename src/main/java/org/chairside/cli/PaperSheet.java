package org.chairside.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.chairside.cli.terminal.Failure;
import org.chairside.files.BoundedFile;

/**
 * A paper sheet typed into a CSV file: UTF-8, a header, then one row a time. Commas, semicolons or tabs between the cells,
 * as spreadsheets of different countries write them.
 */
final class PaperSheet {
    private static final int MOST_BYTES = 10 << 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PaperSheet() {}

    /** One row: the line it starts on in the file, the header's being 1, and what it says, or why that cannot be read. */
    sealed interface Row {
        /** A line as it would have been typed at that time. */
        record Typed(long number, Instant at, String line) implements Row {}

        record Unreadable(long number, String why) implements Row {}
    }

    /** Reads the whole sheet. Rows that say nothing but a time are left out: a printed time is no entry. */
    static List<Row> read(Path file, ZonedDateTime started) {
        List<CsvRecord> records = records(text(file));
        if (records.isEmpty()) {
            throw refused("the sheet is empty");
        }
        PaperColumns columns = PaperColumns.of(records.getFirst(), started);
        List<Row> rows = records.stream()
                .skip(1)
                .map(columns::row)
                .flatMap(Optional::stream)
                .toList();
        if (rows.isEmpty()) {
            throw refused("the sheet has a header and no row with anything in it");
        }
        return rows;
    }

    private static List<CsvRecord> records(String text) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .trimWhitespacesAroundQuotes(true)
                // A mark left open would take all the rows behind it for one cell.
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return csv.stream().toList();
        } catch (CsvParseException | IOException e) {
            throw refused("the sheet is not a CSV file; is a quotation mark left open?");
        }
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        if (header.indexOf(',') >= 0) {
            return ',';
        }
        return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static String text(Path file) {
        try {
            // A fresh decoder stops at what is no UTF-8, where a reader would put question marks in its place.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(BoundedFile.read(file, MOST_BYTES)))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw refused("the sheet is not UTF-8 text; save it as \"CSV UTF-8\"");
            }
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused("the sheet is not UTF-8 text; save it as \"CSV UTF-8\"");
        } catch (BoundedFile.NotAFile e) {
            throw refused("this is not a file, so it is not read: " + file);
        } catch (BoundedFile.TooLarge e) {
            throw refused("the sheet is larger than 10 MB");
        } catch (IOException e) {
            throw refused("the sheet could not be read: " + file);
        }
    }

    static Failure refused(String why) {
        return new Failure(Failure.BAD_CALL, why + ". Nothing was saved.");
    }
}
