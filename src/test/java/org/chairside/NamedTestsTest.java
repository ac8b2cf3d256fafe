package org.chairside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages that name the test behind a sentence name one that is there. */
class NamedTestsTest {
    private static final Path PAGES = Path.of("src", "site", "markdown");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern NAMED =
            Pattern.compile("`(?<type>[A-Z]\\w*(?:Test|Properties))(?:\\.(?<method>\\w+))?`");

    @Test
    void everyTestThatAPageNamesIsThere() throws IOException {
        Map<String, String> tests = tests();
        assertThat(files(PAGES, ".md")).isNotEmpty().allSatisfy(page -> NAMED.matcher(Files.readString(page))
                .results()
                .forEach(named -> assertThat(isThere(named.group(), tests))
                        .as("%s of %s", named.group(), page)
                        .isTrue()));
    }

    @Test
    void aTestThatIsNotThereIsFound() throws IOException {
        Map<String, String> tests = tests();
        assertThat(isThere("`NamedTestsTest.aTestThatIsNotThereIsFound`", tests))
                .isTrue();
        assertThat(isThere("`NamedTestsTest.aTestThatWasRenamed`", tests)).isFalse();
        assertThat(isThere("`RenamedTest`", tests)).isFalse();
    }

    private static boolean isThere(String words, Map<String, String> tests) {
        Matcher named = NAMED.matcher(words);
        return named.matches()
                && tests.containsKey(named.group("type"))
                && (named.group("method") == null
                        || tests.get(named.group("type")).contains(" " + named.group("method") + "("));
    }

    private static Map<String, String> tests() throws IOException {
        return files(TESTS, ".java").stream()
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString().replace(".java", ""),
                        NamedTestsTest::read,
                        (one, other) -> one + other));
    }

    private static List<Path> files(Path under, String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(under)) {
            return all.filter(file -> file.toString().endsWith(suffix)).toList();
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
