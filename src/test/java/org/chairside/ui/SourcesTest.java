package org.chairside.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be told from the sources alone: texts and their keys, colours and where they stand. */
class SourcesTest {
    private static final Path UI = Path.of("src/main/java/org/chairside/ui");
    private static final Path ROOT = UI.getParent();
    private static final Path BUNDLE = Path.of("src/main/resources/org/chairside/words/messages.properties");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.chairside.words.messages", Locale.ROOT);
    private static final Path SHEETS = Path.of("src/main/resources/org/chairside/ui");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9]+(?:\\.[a-z0-9_-]+)*\\.?)\"");
    /** Colours written out, in stylesheets or in code. */
    private static final Pattern HEX =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsba?\\(|Color\\.web|Color\\.rgb");

    private static final String FULL = ".full";

    private static final Pattern STYLED = Pattern.compile("\\.setStyle\\(|(?<!canvas|ruler)\\.setFont\\(");

    @Test
    void everyKeyInTheSourcesHasAText() {
        Set<String> parts = keys().stream().map(SourcesTest::part).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (String literal : literals(Stream.of("ui", "words", "app"))) {
            boolean looksLikeAKey =
                    literal.contains(".") && !literal.endsWith(".css") && !literal.endsWith(".properties");
            if (looksLikeAKey && parts.contains(part(literal)) && !isKnown(literal)) {
                missing.add(literal);
            }
        }
        assertThat(missing).as("keys without a text").isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        Set<String> used = literals(Stream.of("ui", "words", "app", "export"));
        Set<String> orphans = new TreeSet<>(keys());
        orphans.removeIf(key -> isUsed(key, used) || isFullOfOneUsed(key, used));
        assertThat(orphans).as("texts that nobody shows").isEmpty();
    }

    @Test
    void aFullTextStandsBesideABriefOneAndSaysMore() {
        List<String> full = keys().stream()
                .filter(key -> key.startsWith("event.") && key.endsWith(FULL))
                .toList();
        assertThat(full).isNotEmpty().allSatisfy(key -> {
            String brief = key.substring(0, key.length() - FULL.length());
            assertThat(keys()).contains(brief);
            assertThat(TEXTS.getString(key)).isNotEqualTo(TEXTS.getString(brief));
        });
    }

    private static boolean isUsed(String key, Set<String> used) {
        return used.contains(key) || used.stream().anyMatch(part -> part.endsWith(".") && key.startsWith(part));
    }

    /** Paper says more under the key of the screen and this ending. */
    private static boolean isFullOfOneUsed(String key, Set<String> used) {
        return key.startsWith("event.")
                && key.endsWith(FULL)
                && isUsed(key.substring(0, key.length() - FULL.length()), used);
    }

    @Test
    void noTextHasAStraightQuoteOrTheWordAlarm() throws IOException {
        for (String line : Files.readAllLines(BUNDLE)) {
            if (!line.startsWith("#")) {
                assertThat(line).doesNotContain("'");
                assertThat(line.toLowerCase(Locale.ROOT)).doesNotContain("alarm");
            }
        }
    }

    @Test
    void coloursStandInTheTokensOnly() {
        List<String> offenders = new ArrayList<>();
        Stream.concat(files(SHEETS, ".css"), files(UI, ".java"))
                .filter(file -> !file.endsWith("tokens.css"))
                .filter(file -> HEX.matcher(read(file)).find())
                .forEach(file -> offenders.add(file.toString()));
        assertThat(offenders).isEmpty();
    }

    @Test
    void looksComeFromStylesheetsOnly() {
        assertThat(files(UI, ".java").filter(file -> STYLED.matcher(read(file)).find()))
                .isEmpty();
    }

    private static Set<String> keys() {
        return TEXTS.keySet();
    }

    /** The screen that a key belongs to: what stands before its first point. */
    private static String part(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static boolean isKnown(String literal) {
        return literal.endsWith(".")
                ? keys().stream().anyMatch(key -> key.startsWith(literal))
                : keys().contains(literal);
    }

    private static Set<String> literals(Stream<String> rooms) {
        return rooms.flatMap(room -> files(ROOT.resolve(room), ".java"))
                .flatMap(file -> LITERAL.matcher(read(file)).results().map(match -> match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
