package org.chairside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Cell;
import org.chairside.ui.form.Panel;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the last words of the names of classes to what the page on code words says of them, as far as a class can tell. */
class CodeWordsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path PAGE = Path.of("src", "site", "markdown", "code-words.md");

    /** What a class of the screens is, by the end of its name. */
    private static final Map<String, Predicate<Class<?>>> RULES = Map.of(
            "View", CodeWordsTest::hasARoot,
            "Strip", CodeWordsTest::hasARoot,
            "Pane", type -> hasARoot(type) || type.isEnum(),
            "Part", CodeWordsTest::hasARoot,
            "Panel", Panel.class::isAssignableFrom,
            "Cell", Cell.class::isAssignableFrom,
            "Desk", Class::isInterface,
            "State", CodeWordsTest::isAValue,
            "Model", type -> !holdsNodes(type),
            "Words", type -> !holdsNodes(type) && !hasARoot(type));

    @TestFactory
    Stream<DynamicTest> aClassOfTheScreensIsWhatItsNameSays() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(named(rule.getKey())).isNotEmpty().allMatch(rule.getValue())));
    }

    @Test
    void everyWordWithARuleIsOnThePage() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(RULES.keySet()).allSatisfy(word -> assertThat(page).contains("| " + word + " |"));
    }

    @Test
    void aNameThatSaysWhatTheClassIsNotIsFound() {
        assertThat(RULES.get("Cell")).rejects(Panel.class);
        assertThat(RULES.get("Panel")).rejects(String.class);
        assertThat(RULES.get("View")).rejects(String.class);
        assertThat(RULES.get("State")).rejects(StringBuilder.class);
        assertThat(RULES.get("Model")).rejects(HoldsANode.class);
        assertThat(RULES.get("Desk")).rejects(String.class);
    }

    private record HoldsANode(Node node) {}

    private static boolean hasARoot(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("root"))
                .map(Method::getReturnType)
                .anyMatch(Node.class::isAssignableFrom);
    }

    private static boolean holdsNodes(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields()).anyMatch(field -> Node.class.isAssignableFrom(field.getType()));
    }

    private static boolean isAValue(Class<?> type) {
        return type.isRecord() || type.isEnum() || type.isSealed();
    }

    private static List<? extends Class<?>> named(String end) {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(Path.of("org", "chairside", "ui")))) {
            return files.filter(file -> file.toString().endsWith(end + ".java"))
                    .map(CodeWordsTest::loaded)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> loaded(Path file) {
        String name = SOURCES.relativize(file).toString().replace(".java", "").replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name, false, CodeWordsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
