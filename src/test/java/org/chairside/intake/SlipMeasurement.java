package org.chairside.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chairside.model.BloodPressure;
import org.chairside.model.Vitals;

/**
 * Measures the entry line on real visits: how often a set as recorded is asked about, and how many slips put into it
 * are caught. Run by hand with the file of visits as its only argument; it is no test and judges nothing.
 */
final class SlipMeasurement {
    private enum Slip {
        DIGIT_DROPPED,
        DIGIT_DOUBLED,
        DIGITS_SWAPPED,
        PRESSURES_SWAPPED
    }

    private record Row(String visit, String systolic, String diastolic) {
        String line() {
            return systolic + "/" + diastolic;
        }
    }

    private static final class Count {
        private int made;
        private int refused;
        private int asked;
        private int offered;

        void add(LineReading reading, String truth) {
            made++;
            switch (reading) {
                case LineReading.Refused(var reason, var at, var suggestion, var _, var echo) -> {
                    refused++;
                    offered += suggestion.equals(Optional.of(truth)) ? 1 : 0;
                }
                case LineReading.Questioned(var questions, var asTyped, var echo) -> {
                    asked++;
                    offered += questions.stream()
                                    .anyMatch(question -> question.suggestion().equals(Optional.of(truth)))
                            ? 1
                            : 0;
                }
                case LineReading.Accepted _, LineReading.Blank _ -> {}
            }
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%6d made, %5.1f %% caught (%5.1f %% refused, %5.1f %% asked), right value offered %5.1f %%",
                    made,
                    100.0 * (refused + asked) / made,
                    100.0 * refused / made,
                    100.0 * asked / made,
                    100.0 * offered / made);
        }
    }

    private final Count asRecorded = new Count();
    private final Map<Slip, Count> submissions = new EnumMap<>(Slip.class);
    private final Map<Doubt, Integer> doubts = new EnumMap<>(Doubt.class);

    private SlipMeasurement() {}

    public static void main(String[] arguments) throws IOException {
        SlipMeasurement measurement = new SlipMeasurement();
        measurement.replay(rows(Path.of(arguments[0])));
        measurement.print(System.out);
    }

    private static List<Row> rows(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new Row(cells[0], cells[2], cells[3]))
                .filter(row -> !row.systolic().isBlank() && !row.diastolic().isBlank())
                .toList();
    }

    private void replay(List<Row> rows) {
        Optional<Vitals> last = Optional.empty();
        String visit = "";
        for (Row row : rows) {
            last = row.visit().equals(visit) ? last : Optional.empty();
            visit = row.visit();
            Situation situation = At.with(At.PROTOCOL, last, Optional.empty());
            LineReading reading = TypedLine.read(row.line(), situation);
            asRecorded.add(reading, "");
            count(reading);
            if (!(reading instanceof LineReading.Refused)) {
                last = Optional.of(Vitals.of(
                        new BloodPressure(Integer.parseInt(row.systolic()), Integer.parseInt(row.diastolic()))));
                slip(row, situation);
            }
        }
    }

    private void count(LineReading reading) {
        if (reading instanceof LineReading.Questioned(var questions, var asTyped, var echo)) {
            questions.forEach(question -> doubts.merge(question.doubt(), 1, Integer::sum));
        }
    }

    private void slip(Row row, Situation situation) {
        for (Slip slip : Slip.values()) {
            for (String line : lines(slip, row)) {
                submissions.computeIfAbsent(slip, _ -> new Count()).add(TypedLine.read(line, situation), row.line());
            }
        }
    }

    /** Every different line that one slip of this kind makes of a row. */
    private static Set<String> lines(Slip slip, Row row) {
        Set<String> lines = new LinkedHashSet<>();
        if (slip == Slip.PRESSURES_SWAPPED) {
            lines.add(row.diastolic() + "/" + row.systolic());
        } else {
            digits(slip, row.systolic()).forEach(wrong -> lines.add(wrong + "/" + row.diastolic()));
            digits(slip, row.diastolic()).forEach(wrong -> lines.add(row.systolic() + "/" + wrong));
        }
        lines.remove(row.line());
        return lines;
    }

    private static List<String> digits(Slip slip, String digits) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < digits.length(); i++) {
            String before = digits.substring(0, i);
            String after = digits.substring(i + 1);
            switch (slip) {
                case DIGIT_DROPPED -> wrong.add(before + after);
                case DIGIT_DOUBLED -> wrong.add(before + digits.charAt(i) + digits.charAt(i) + after);
                case DIGITS_SWAPPED -> {
                    if (i + 1 < digits.length()) {
                        wrong.add(before + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2));
                    }
                }
                case PRESSURES_SWAPPED -> throw new IllegalArgumentException("not a slip within one number");
            }
        }
        return wrong;
    }

    private void print(PrintStream out) {
        out.println("as recorded: " + asRecorded);
        doubts.forEach((doubt, count) -> out.println("  " + doubt + " " + count));
        submissions.forEach((slip, count) -> out.println(slip + ": " + count));
    }
}
