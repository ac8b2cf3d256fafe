package org.chairside.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chairside.staff.KeyringTools;

/**
 * Takes real visits through the whole program: a sheet for each, imported, exported as CSV and PDF, verified. Run by hand
 * with a file of visits ({@code visit,minute,systolic,diastolic,...}), an empty folder and a number of visits; it is no test
 * and judges nothing.
 */
final class VisitSheets {
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2020-01-06T08:00:00Z");

    private final Path folder;
    private final Clock clock = Clock.systemUTC();
    private final List<String> out = new ArrayList<>();
    private final List<String> err = new ArrayList<>();

    private VisitSheets(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        Files.createDirectories(folder.resolve("sheets"));
        PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new VisitSheets(folder).walk(visits(Path.of(arguments[0]), Integer.parseInt(arguments[2])), console);
    }

    /** Rows {@code minute,systolic,diastolic} by visit. */
    private static Map<String, List<String>> visits(Path file, int most) throws IOException {
        Map<String, List<String>> visits = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            if (visits.containsKey(cells[0]) || visits.size() < most) {
                visits.computeIfAbsent(cells[0], _ -> new ArrayList<>())
                        .add(String.join(",", cells[1], cells[2], cells[3]));
            }
        }
        return visits;
    }

    private void walk(Map<String, List<String>> visits, PrintStream console) throws IOException {
        run("setup", "--clinic", "Day clinic", "--staff", "Nurse", "--role", "nurse");
        long began = clock.millis();
        int number = 0;
        for (Map.Entry<String, List<String>> visit : visits.entrySet()) {
            enter(++number, visit.getValue());
        }
        tell(console, "import", began, visits.size());
        long rows = visits.values().stream()
                .flatMap(List::stream)
                .filter(row -> !row.endsWith(",,"))
                .count();
        console.printf(
                Locale.ROOT,
                "rows with a pressure %d, entries saved %d, rows asked about %d, refused %d, unreadable %d%n",
                rows,
                count(out, "saved "),
                count(err, ": asked about: "),
                count(err, ": refused: "),
                count(err, "pressures is a number"));
        err.stream().filter(line -> line.startsWith("row ")).forEach(console::println);
        for (String format : List.of("csv", "pdf")) {
            began = clock.millis();
            run(
                    "export",
                    "--all",
                    "--format",
                    format,
                    "--out",
                    folder.resolve(format).toString());
            tell(console, "export " + format, began, files(folder.resolve(format)));
        }
        began = clock.millis();
        int code = run("verify");
        tell(console, "verify exit " + code + ", " + out.getLast(), began, 1);
    }

    private void enter(int number, List<String> rows) throws IOException {
        Path sheet = folder.resolve("sheets").resolve(number + ".csv");
        List<String> lines = new ArrayList<>(List.of("minute,systolic,diastolic"));
        lines.addAll(rows);
        Files.write(sheet, lines);
        run(
                "import",
                sheet.toString(),
                "--patient=VISIT, Number " + number,
                "--born=1990-01-01",
                "--id=V" + number,
                "--protocol=iv-infusion",
                "--started=" + FIRST.plusDays(number),
                "--released=not recorded");
    }

    private int run(String... arguments) {
        StringWriter said = new StringWriter();
        StringWriter complained = new StringWriter();
        int code = Chairside.run(
                new Surroundings(
                        new Surroundings.Folders(folder.resolve("data"), folder.resolve("state")),
                        clock,
                        KeyringTools.shipped(clock),
                        System.in,
                        Map.of(Passwords.VARIABLE, "a long password")::get,
                        null,
                        new Surroundings.Program("by hand", Locale.US)),
                thrown -> err.add(thrown.toString()),
                new PrintWriter(said),
                new PrintWriter(complained),
                arguments);
        said.toString().lines().forEach(out::add);
        complained.toString().lines().forEach(err::add);
        return code;
    }

    private static long count(List<String> lines, String part) {
        return lines.stream().filter(line -> line.contains(part)).count();
    }

    private static int files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.count();
        }
    }

    private void tell(PrintStream console, String what, long began, int count) {
        console.printf(Locale.ROOT, "%s: %d, %.1f s%n", what, count, (clock.millis() - began) / 1000.0);
    }
}
