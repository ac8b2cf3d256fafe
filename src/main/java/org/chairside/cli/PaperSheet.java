package org.chairside.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A paper sheet typed into a CSV file: a header, then one row a time. {@code minute} (since the start) or {@code time}
 * (ISO 8601 with offset) says when; {@code line} (an entry line as typed) or {@code systolic,diastolic,hr,spo2,rr} says
 * what; {@code note} may stand beside. An empty cell was not written down, and {@code x} was not taken.
 */
final class PaperSheet {
    private static final Set<String> VALUES = Set.of("systolic", "diastolic", "hr", "spo2", "rr");
    private static final Set<String> KNOWN = Stream.concat(VALUES.stream(), Stream.of("minute", "time", "line", "note"))
            .collect(Collectors.toSet());

    private PaperSheet() {}

    /** One row: where it stands in the file, and what it says, or why that cannot be read. */
    sealed interface Row {
        long number();

        /** A line as it would have been typed at that time. */
        record Typed(long number, Instant at, String line) implements Row {}

        record Unreadable(long number, String why) implements Row {}
    }

    /** Reads the whole sheet. Rows with nothing in them are left out. */
    static List<Row> read(Path file, Instant started) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            List<NamedCsvRecord> records = csv.stream().toList();
            records.stream().findFirst().ifPresent(PaperSheet::check);
            return records.stream()
                    .filter(record -> record.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                    .map(record -> row(record, started))
                    .toList();
        } catch (IOException e) {
            throw new Failure(Failure.BAD_CALL, "the file could not be read: " + file);
        } catch (CsvParseException e) {
            throw new Failure(Failure.BAD_CALL, "the file is not a CSV file with a header: " + file);
        }
    }

    private static void check(NamedCsvRecord first) {
        List<String> header = first.getHeader();
        header.stream().filter(name -> !KNOWN.contains(name)).findFirst().ifPresent(name -> {
            throw new Failure(Failure.BAD_CALL, "the column \"" + name + "\" is not known; known are " + sorted());
        });
        boolean when = header.contains("minute") || header.contains("time");
        boolean what = header.contains("line") || header.stream().anyMatch(VALUES::contains);
        if (!when || !what) {
            throw new Failure(
                    Failure.BAD_CALL,
                    "the header needs minute or time, and line or some of systolic,diastolic,hr,spo2,rr");
        }
    }

    private static String sorted() {
        return KNOWN.stream().sorted().collect(Collectors.joining(", "));
    }

    private static Row row(NamedCsvRecord record, Instant started) {
        long number = record.getStartingLineNumber();
        try {
            return new Row.Typed(number, when(record, started), what(record));
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return new Row.Unreadable(number, "its time cannot be read");
        }
    }

    private static Instant when(NamedCsvRecord record, Instant started) {
        Optional<String> time = cell(record, "time");
        return time.isPresent()
                ? OffsetDateTime.parse(time.get()).toInstant()
                : started.plus(
                        Duration.ofMinutes(Long.parseLong(cell(record, "minute").orElse(""))));
    }

    private static String what(NamedCsvRecord record) {
        String note = cell(record, "note")
                .map(text -> " #" + text.replaceAll("\\R", " "))
                .orElse("");
        return cell(record, "line").orElseGet(() -> values(record)) + note;
    }

    private static String values(NamedCsvRecord record) {
        String systolic = cell(record, "systolic").orElse("");
        String diastolic = cell(record, "diastolic").orElse("");
        String pressure = systolic.isEmpty() && diastolic.isEmpty()
                ? "."
                : systolic.equals("x") || diastolic.equals("x") ? "x" : systolic + "/" + diastolic;
        String rest = Stream.of("hr", "spo2", "rr")
                .map(name -> cell(record, name).orElse("."))
                .collect(Collectors.joining(" "));
        String line = pressure + " " + rest;
        return line.matches("[. ]*") ? "" : line;
    }

    private static Optional<String> cell(NamedCsvRecord record, String name) {
        return record.findField(name).map(String::strip).filter(cell -> !cell.isEmpty());
    }
}
