package org.chairside.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chairside.export.page.PageWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels of printed pages: each is printed, and what the record holds is said in the words of the screens instead. */
class PageTextsTest {
    private static final Path EXPORT = Path.of("src/main/java/org/chairside/export");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    /** What names the constants of an enum, by the word before them. */
    private static final Pattern FAMILY = Pattern.compile("[wW]ord\\(\\s*\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"summary", "course", "downtime", "page"})
    void everyLabelIsPrinted(String page) throws IOException {
        String source = source(page);
        Set<String> literals = LITERAL.matcher(source)
                .results()
                .flatMap(match -> Arrays.stream(match.group(1).split("\\|", -1)))
                .collect(Collectors.toSet());
        Set<String> families = FAMILY.matcher(source)
                .results()
                .map(match -> match.group(1) + ".")
                .collect(Collectors.toSet());
        Set<String> orphans = new TreeSet<>(PageWords.common(page).bundle().keySet());
        assertThat(orphans).isNotEmpty();
        orphans.removeIf(key -> literals.contains(key)
                || Stream.concat(literals.stream(), families.stream())
                        .filter(part -> part.endsWith("."))
                        .anyMatch(key::startsWith)
                || isJoined(key, literals));
        assertThat(orphans).as("labels that no page has").isEmpty();
    }

    /** Put together at a point from two parts that both stand in the source. */
    private static boolean isJoined(String key, Set<String> literals) {
        return IntStream.range(1, key.length())
                .filter(point -> key.charAt(point) == '.' && literals.contains(key.substring(0, point)))
                .anyMatch(point ->
                        literals.contains(key.substring(point)) || literals.contains(key.substring(point + 1)));
    }

    /** One key, one text: the words of the record stand in one place. */
    @ParameterizedTest
    @ValueSource(strings = {"summary", "course", "downtime", "page"})
    void noPageHasWordsOfItsOwnForWhatIsInTheRecord(String page) {
        List<String> families = List.of("event", "drug", "route", "severity", "scale", "indication", "component");
        Set<String> words = ResourceBundle.getBundle("org.chairside.words.messages", Locale.ROOT)
                .keySet();
        assertThat(families).allMatch(family -> words.stream().anyMatch(key -> key.startsWith(family + ".")));
        Predicate<String> ofTheRecord = key -> families.stream().anyMatch(family -> key.startsWith(family + "."));
        assertThat(PageWords.common(page).bundle().keySet()).noneMatch(ofTheRecord);
    }

    private static String source(String page) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(EXPORT.resolve(page))) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
