package org.chairside.cli;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.cli.terminal.InputWords;
import org.chairside.intake.TypedLine;
import org.chairside.model.text.CleanText;
import org.chairside.model.text.TextUse;

/**
 * The header of a sheet, by which its rows are read. {@code minute} (since the start) or {@code time} (ISO 8601; without an
 * offset, by the wall clock where it started) says when; {@code line} (an entry line as typed) or some of {@code systolic,diastolic,hr,spo2,rr}
 * say what; {@code note} may stand beside. An empty cell was not written down, and {@code x} was not taken.
 *
 * @param names in the order of the columns; empty for a column without one
 * @param started by the wall clock of the place
 */
record PaperColumns(List<String> names, ZonedDateTime started) {
    private static final List<String> VALUES = List.of("systolic", "diastolic", "hr", "spo2", "rr");
    private static final List<String> WHEN = List.of("minute", "time");
    private static final List<String> KNOWN = Stream.of(WHEN, List.of("line"), VALUES, List.of("note"))
            .flatMap(List::stream)
            .toList();
    private static final String NOT_TAKEN = "x";
    private static final String BLANK = ".";

    /** Reads a header; capitals and spaces around the names do not matter. */
    static PaperColumns of(CsvRecord header, ZonedDateTime started) {
        List<String> names = header.getFields().stream()
                .map(name -> CleanText.alike(name).toLowerCase(Locale.ROOT))
                .toList();
        check(names.stream().filter(name -> !name.isEmpty()).toList());
        return new PaperColumns(names, started);
    }

    private static void check(List<String> names) {
        names.stream().filter(name -> !KNOWN.contains(name)).findFirst().ifPresent(name -> {
            throw PaperSheet.refused("the column \"" + name + "\" is not known; known are " + String.join(", ", KNOWN));
        });
        if (new HashSet<>(names).size() < names.size()) {
            throw PaperSheet.refused("a column stands twice in the header");
        }
        boolean line = names.contains("line");
        boolean values = names.stream().anyMatch(VALUES::contains);
        if (names.stream().filter(WHEN::contains).count() != 1 || line == values) {
            throw PaperSheet.refused(
                    "the header needs either minute or time, and either line or some of " + String.join(", ", VALUES));
        }
    }

    /** Reads a row; empty if it says nothing, or nothing but a time. */
    Optional<PaperSheet.Row> row(CsvRecord record) {
        long number = record.getStartingLineNumber();
        Map<String, String> cells = cells(record);
        if (WHEN.containsAll(cells.keySet())) {
            return Optional.empty();
        }
        Optional<Instant> at = when(cells);
        Optional<String> fault =
                fault(cells).or(() -> at.isEmpty() ? Optional.of("its time cannot be read") : early(at.get()));
        return Optional.of(fault.<PaperSheet.Row>map(why -> new PaperSheet.Row.Unreadable(number, why))
                .orElseGet(() -> new PaperSheet.Row.Typed(number, at.orElseThrow(), what(cells))));
    }

    /** The cells with something in them, by column; those beyond the header under the empty name. */
    private Map<String, String> cells(CsvRecord record) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < record.getFieldCount(); column++) {
            String cell = CleanText.line(record.getField(column));
            if (!cell.isEmpty()) {
                cells.put(column < names.size() ? names.get(column) : "", cell);
            }
        }
        return cells;
    }

    private Optional<Instant> when(Map<String, String> cells) {
        try {
            if (cells.containsKey("time")) {
                TemporalAccessor time = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                        cells.get("time"), OffsetDateTime::from, LocalDateTime::from);
                return Optional.of(
                        time instanceof OffsetDateTime there ? there.toInstant() : onTheWall(LocalDateTime.from(time)));
            }
            return Optional.of(started.toInstant().plus(minutes(cells.getOrDefault("minute", ""))));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** An hour that the clocks go through twice is the first one, unless that was before the start. */
    private Instant onTheWall(LocalDateTime time) {
        ZonedDateTime first = ZonedDateTime.of(time, started.getZone());
        return (first.isBefore(started) ? first.withLaterOffsetAtOverlap() : first).toInstant();
    }

    /** Spreadsheets write 10 as 10.0, and a stopwatch may have halves. */
    private static Duration minutes(String text) {
        if (!text.matches("-?[0-9]{1,5}([.][0-9]{1,4})?")) {
            throw new DateTimeException("no minutes");
        }
        BigDecimal seconds = new BigDecimal(text).multiply(BigDecimal.valueOf(60));
        return Duration.ofSeconds(seconds.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private Optional<String> early(Instant at) {
        return at.isBefore(started.toInstant())
                ? Optional.of("its time is before the session began")
                : Optional.empty();
    }

    /** What keeps a row from being typed as a line. A cell may hold one value only, or it would move the next ones. */
    private static Optional<String> fault(Map<String, String> cells) {
        if (cells.containsKey("")) {
            return Optional.of("it has a cell beyond the header: \"" + cells.get("") + "\"");
        }
        Optional<TextUse.TooLong> tooLong = Optional.ofNullable(cells.get("note"))
                .flatMap(TextUse.NOTE::excess)
                .or(() -> Optional.ofNullable(cells.get("line")).flatMap(TypedLine::excess));
        if (tooLong.isPresent()) {
            return tooLong.map(InputWords::of);
        }
        Optional<String> unread = VALUES.stream()
                .filter(cells::containsKey)
                .filter(name -> !cells.get(name).matches("[0-9]{1,6}([.][0-9]{1,3})?|[xX.]"))
                .findFirst();
        if (unread.isPresent()) {
            return unread.map(name -> name + " is no number: \"" + cells.get(name) + "\"");
        }
        return isNumber(cells, "systolic") == isNumber(cells, "diastolic")
                ? Optional.empty()
                : Optional.of("only one of its two pressures is a number; put it into the note");
    }

    private static boolean isNumber(Map<String, String> cells, String name) {
        return Character.isDigit(cells.getOrDefault(name, ".").charAt(0));
    }

    private static String what(Map<String, String> cells) {
        List<String> parts = new ArrayList<>();
        if (cells.containsKey("line")) {
            parts.add(cells.get("line"));
        } else if (VALUES.stream().anyMatch(cells::containsKey)) {
            pressure(cells).ifPresent(parts::add);
            // By name: the place of a bare number is the protocol's to say.
            VALUES.stream()
                    .skip(2)
                    .filter(name -> isWritten(cells, name))
                    .forEach(name -> parts.add(name + " " + cells.get(name)));
        }
        if (cells.containsKey("note")) {
            parts.add("#" + cells.get("note"));
        }
        return String.join(" ", parts);
    }

    private static boolean isWritten(Map<String, String> cells, String name) {
        return !cells.getOrDefault(name, BLANK).equals(BLANK);
    }

    private static Optional<String> pressure(Map<String, String> cells) {
        if (isNumber(cells, "systolic")) {
            return Optional.of(cells.get("systolic") + "/" + cells.get("diastolic"));
        }
        boolean notTaken = Stream.of("systolic", "diastolic")
                .anyMatch(name -> NOT_TAKEN.equalsIgnoreCase(cells.getOrDefault(name, "")));
        return notTaken ? Optional.of("bp " + NOT_TAKEN) : Optional.empty();
    }
}
