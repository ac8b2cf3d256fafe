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

/** The tests that carry the number of a hazard or a fault in their names, and the two pages of the docs that list both. */
final class Hazards {
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern METHOD = Pattern.compile("void ((?:hazard|fault)\\w*)\\(");
    private static final Pattern HAZARD = Pattern.compile("hazards?0*(\\d+)(?:And0*(\\d+))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FAULT = Pattern.compile("faultT0*(\\d+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROW = Pattern.compile("\\| (hazard|fault T-)\\s*0*(\\d+) \\|([^|]*)\\|([^|]*)\\|");
    private static final String TESTS_HEAD = """
            # Tests by hazard and fault

            Made from the names of the tests and from [the table of hazards](hazards.md); do not edit it by hand. To write it again:
            `mvn test -Dtest=HazardsTest -Dchairside.hazards=write`.
            """;

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
                .map(number -> label(true, number));
        Stream<String> faults = results(FAULT, name).stream().map(match -> label(false, match.group(1)));
        return Stream.concat(hazards, faults).toList();
    }

    /** A row of the table: the label, what it is, and what the program does about it. */
    record Row(String label, String what, String mitigation) {
        String line() {
            return "| " + label + " | " + what + " | " + mitigation + " |";
        }
    }

    /** The rows of the table, in the order of the page. */
    static List<Row> inTable(Path page) {
        return results(ROW, text(page)).stream().map(Hazards::row).toList();
    }

    private static Row row(MatchResult match) {
        return new Row(
                label(match.group(1).equals("hazard"), match.group(2)),
                match.group(3).strip(),
                match.group(4).strip());
    }

    private static String label(boolean hazard, String number) {
        return hazard
                ? "hazard " + Integer.parseInt(number)
                : String.format(Locale.ROOT, "fault T-%02d", Integer.parseInt(number));
    }

    /** The page that lists the tests of each row of the table. */
    static String pageOfTests(Path table) {
        Map<String, Set<String>> tests = inTests();
        return TESTS_HEAD
                + inTable(table).stream()
                        .map(row -> "\n## " + row.label() + ": " + row.what() + "\n\n"
                                + tests.getOrDefault(row.label(), Set.of()).stream()
                                        .map(test -> "- `" + test + "`\n")
                                        .collect(joining()))
                        .collect(joining());
    }

    /** Writes the page of tests again, and adds an empty row to the table for each number that only the tests have. */
    static void rewrite(Path table, Path pageOfTests) throws IOException {
        Map<String, Row> rows = new TreeMap<>(ORDER);
        inTable(table).forEach(row -> rows.put(row.label(), row));
        inTests().keySet().forEach(label -> rows.putIfAbsent(label, new Row(label, "", "")));
        String text = text(table);
        String head = text.substring(0, text.indexOf("| hazard "));
        Files.writeString(table, head + rows.values().stream().map(Row::line).collect(joining("\n")) + "\n", UTF_8);
        Files.writeString(pageOfTests, pageOfTests(table), UTF_8);
    }

    /** The page as it is. */
    static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final Comparator<String> ORDER = Comparator.comparing((String label) -> label.startsWith("fault"))
            .thenComparingInt(label -> Integer.parseInt(label.replaceAll("\\D", "")));

    private static List<MatchResult> results(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().toList();
    }
}
