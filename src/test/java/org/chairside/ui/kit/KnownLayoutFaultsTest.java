package org.chairside.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chairside.ui.kit.KnownLayoutFaults.Known;
import org.chairside.ui.kit.LayoutFault.Rule;
import org.junit.jupiter.api.Test;

/** The list of known faults forgives no other, and outlives neither its faults nor its scenes. */
class KnownLayoutFaultsTest {
    private static final Path SCREENS = Path.of("src", "test", "java", "org", "chairside", "ui");
    private static final Known UNDO =
            new Known("the button is too high", Rule.OVERLAP, Pattern.compile("Undo"), Map.of("page-100", 1));
    private static final LayoutFault OVER_UNDO = new LayoutFault(Rule.OVERLAP, "Label \"138/84\" and Button \"Undo\"");
    private static final LayoutFault CUT = new LayoutFault(Rule.CUT, "Label \"138/84\"");

    private static void held(List<Known> known, LayoutFault... found) {
        KnownLayoutFaults.check(known, "page-100", List.of(found));
    }

    @Test
    void aKnownFaultMayStay() {
        held(List.of(UNDO), OVER_UNDO);
    }

    @Test
    void anotherFaultOfTheSameSceneFails() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> held(List.of(UNDO), OVER_UNDO, CUT))
                .withMessageContaining("CUT");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> held(List.of(), OVER_UNDO))
                .withMessageContaining("layout faults of page-100");
    }

    @Test
    void aKnownFaultThatIsMendedFailsUntilItIsStruck() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> held(List.of(UNDO)))
                .withMessageContaining("strike what is mended: the button is too high");
    }

    @Test
    void moreOfAKnownFaultFails() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> held(List.of(UNDO), OVER_UNDO, OVER_UNDO))
                .withMessageContaining("known layout faults of page-100");
    }

    @Test
    void everySceneWithAKnownFaultIsOneThatATestChecks() throws IOException {
        List<String> tests = tests();
        assertThat(KnownLayoutFaults.scenes()).isNotEmpty().allMatch(scene -> isChecked(scene, tests));
        assertThat(isChecked("session-of-yesteryear-100", tests)).isFalse();
    }

    /** Whether a test names it, whole or without its percentage, or puts it together from a word and a state. */
    private static boolean isChecked(String scene, List<String> tests) {
        String name = scene.substring(0, scene.lastIndexOf('-'));
        int word = name.indexOf('-') + 1;
        String state = name.substring(word).toUpperCase(Locale.ROOT).replace('-', '_') + "(";
        return tests.stream()
                .anyMatch(test -> test.contains('"' + name + '"')
                        || test.contains('"' + scene + '"')
                        || (word > 0
                                && test.contains('"' + name.substring(0, word) + "\" + ")
                                && test.contains(" " + state)));
    }

    private static List<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(SCREENS)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> !file.endsWith("KnownLayoutFaultsTest.java"))
                    .map(KnownLayoutFaultsTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
