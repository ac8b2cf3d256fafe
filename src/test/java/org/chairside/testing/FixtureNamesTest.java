package org.chairside.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads a test knows which fixture is meant, whatever room the test is of. */
class FixtureNamesTest {
    private static final Path TESTS = Path.of("src", "test", "java");

    private static List<String> borneTwice(Stream<Path> files) {
        return files
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(name -> name.getValue() > 1)
                .map(name -> name.getKey())
                .toList();
    }

    @Test
    void noTwoClassesOfTheTestsShareAName() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            assertThat(borneTwice(files.filter(file -> !file.toString().contains("badexample"))))
                    .isEmpty();
        }
    }

    @Test
    void aNameBorneTwiceIsFound() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            assertThat(borneTwice(files)).containsExactly("Trunk.java");
        }
    }
}
