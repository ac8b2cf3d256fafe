package org.chairside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Pages name classes that are there: {@code room.Class} on every page, and a class by its simple name on the pages for those who
 * change the program. Decision records name the classes of their time and are left out.
 */
class NamedClassesTest {
    private static final Path PAGES = Path.of("src", "site", "markdown");
    private static final Path README = Path.of("README.md");
    private static final List<Path> SOURCES = List.of(Path.of("src", "main", "java"), Path.of("src", "test", "java"));
    private static final Path ROOT = Path.of("org", "chairside");
    private static final Set<String> FOR_PROGRAMMERS =
            Set.of("architecture.md", "contributing.md", "walk.md", "code-words.md");
    private static final Pattern NAMED =
            Pattern.compile("`(?<home>(?:[a-z]+\\.)*)(?<type>[A-Z]\\w*[a-z]\\w*)(?:\\.(?<member>\\w+))?(?:\\(\\))?`");

    private final Map<String, List<Path>> files = filesBySimpleName();

    @Test
    void everyClassThatAPageNamesIsThere() throws IOException {
        assertThat(pages()).isNotEmpty().allSatisfy(page -> NAMED.matcher(Files.readString(page))
                .results()
                .map(named -> named.group())
                .forEach(named -> assertThat(isThere(named, page.getFileName().toString()))
                        .as("%s of %s", named, page)
                        .isTrue()));
    }

    @Test
    void aClassThatWasRenamedOrMovedIsFound() {
        assertThat(isThere("`desk.ChartRules`", "security.md")).isTrue();
        assertThat(isThere("`desk.Order`", "security.md")).isFalse();
        assertThat(isThere("`chart.ChartRules`", "security.md")).isFalse();
        assertThat(isThere("`ClinicEntries.adopt`", "walk.md")).isTrue();
        assertThat(isThere("`Desk.bless`", "walk.md")).isFalse();
        assertThat(isThere("`Slip`", "walk.md")).isFalse();
        assertThat(isThere("`Observation`", "fhir-format.md")).isTrue();
    }

    private boolean isThere(String words, String page) {
        Matcher named = NAMED.matcher(words);
        if (!named.matches()) {
            return false;
        }
        String home = named.group("home");
        boolean isOurs = isRoom(home.substring(0, (home + ".").indexOf('.')));
        boolean isNamedAlone = home.isEmpty() && FOR_PROGRAMMERS.contains(page);
        if (!isOurs && !isNamedAlone) {
            return true;
        }
        return files.getOrDefault(named.group("type"), List.of()).stream()
                .filter(file -> isNamedAlone || isIn(file, home))
                .anyMatch(file -> named.group("member") == null || hasMember(file, named.group("member")));
    }

    private static boolean isRoom(String first) {
        return Rooms.ALL.stream().anyMatch(room -> room.name().equals(first));
    }

    private static boolean isIn(Path file, String home) {
        Path folder = ROOT.resolve(String.join("/", Arrays.asList(home.split("\\."))));
        return file.getParent().endsWith(folder);
    }

    private static boolean hasMember(Path file, String member) {
        return Pattern.compile("\\b" + member + "\\b").matcher(read(file)).find();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> all = Files.list(PAGES)) {
            return Stream.concat(all.filter(page -> page.toString().endsWith(".md")), Stream.of(README))
                    .toList();
        }
    }

    private static Map<String, List<Path>> filesBySimpleName() {
        return SOURCES.stream()
                .flatMap(NamedClassesTest::sources)
                .collect(Collectors.groupingBy(
                        file -> file.getFileName().toString().replace(".java", "")));
    }

    private static Stream<Path> sources(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
