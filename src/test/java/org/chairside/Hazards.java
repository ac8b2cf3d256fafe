package org.chairside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests that carry the number of a hazard or a fault in their names, and the table in the docs that lists them. */
final class Hazards {
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern METHOD = Pattern.compile("void ((?:hazard|fault)\\w*)\\(");
    private static final Pattern HAZARD = Pattern.compile("hazards?0*(\\d+)(?:And0*(\\d+))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FAULT = Pattern.compile("faultT0*(\\d+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROW =
            Pattern.compile("\\| (hazard|fault T-)\\s*0*(\\d+) \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|");

    private Hazards() {}

    /** Test names by what they hold: {@code hazard 4}, {@code fault T-07}. */
    static Map<String, Set<String>> inTests() {
        Map<String, Set<String>> found = new TreeMap<>(ORDER);
        try (Stream<Path> files = Files.walk(TESTS)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> read(file, found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void read(Path file, Map<String, Set<String>> found) {
        String type = file.getFileName().toString().replace(".java", "");
        for (MatchResult method : results(METHOD, text(file))) {
            String name = method.group(1);
            for (String label : labels(name)) {
                found.computeIfAbsent(label, _ -> new TreeSet<>()).add(type + "." + name);
            }
        }
    }

    private static List<String> labels(String name) {
        Stream<String> hazards = results(HAZARD, name).stream()
                .flatMap(match -> Stream.of(match.group(1), match.group(2)))
                .filter(number -> number != null)
                .map(number -> "hazard " + Integer.parseInt(number));
        Stream<String> faults = results(FAULT, name).stream()
                .map(match -> String.format(Locale.ROOT, "fault T-%02d", Integer.parseInt(match.group(1))));
        return Stream.concat(hazards, faults).toList();
    }

    /** What the table of a page says: the label, what it is, what is done about it, and the tests. */
    record Row(String label, String what, String mitigation, Set<String> tests) {
        String line() {
            String named = tests.stream().map(test -> "`" + test + "`").collect(joining(", "));
            return "| " + label + " | " + what + " | " + mitigation + " | " + named + " |";
        }
    }

    /** The rows of the table, in the order of the page. */
    static List<Row> inTable(Path page) {
        return results(ROW, text(page)).stream().map(Hazards::row).toList();
    }

    private static Row row(MatchResult match) {
        boolean hazard = match.group(1).equals("hazard");
        int number = Integer.parseInt(match.group(2));
        String label = hazard ? "hazard " + number : String.format(Locale.ROOT, "fault T-%02d", number);
        Set<String> tests = new TreeSet<>();
        results(Pattern.compile("`([^`]+)`"), match.group(5)).forEach(test -> tests.add(test.group(1)));
        return new Row(label, match.group(3).strip(), match.group(4).strip(), tests);
    }

    /** Writes the column of tests of a page anew, and keeps what people wrote in the others. */
    static void rewrite(Path page) throws IOException {
        Map<String, Set<String>> tests = inTests();
        Map<String, Row> rows = new TreeMap<>(ORDER);
        inTable(page).forEach(row -> rows.put(row.label(), row));
        tests.forEach((label, names) -> rows.compute(
                label,
                (_, row) -> new Row(label, row == null ? "" : row.what(), row == null ? "" : row.mitigation(), names)));
        String text = text(page);
        String head = text.substring(0, text.indexOf("| hazard "));
        Files.writeString(page, head + rows.values().stream().map(Row::line).collect(joining("\n")) + "\n", UTF_8);
    }

    private static final Comparator<String> ORDER = Comparator.comparing((String label) -> label.startsWith("fault"))
            .thenComparingInt(label -> Integer.parseInt(label.replaceAll("\\D", "")));

    private static List<MatchResult> results(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
