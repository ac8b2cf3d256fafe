package org.chairside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Keeps the compiler naming the places that a new kind of event has to be decided at: a default in a switch over events hides
 * one. It is read off the sources, for the classes do not tell it any more.
 */
class EventSwitchesTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "chairside");

    private static final Pattern CASE_OF_EVENTS = Pattern.compile("case (Clinic)?Event\\.");

    /** What may still say default: it words or draws some kinds, and leaves the others out. May shrink, not grow. */
    private static final Set<String> WITH_A_DEFAULT = Set.of(
            "chart/MissingReasons.java",
            "chart/Signing.java",
            "export/fhir/ProvenanceResources.java",
            "export/summary/AnswerIndex.java",
            "export/summary/DosesTable.java",
            "export/summary/DepartureFacts.java",
            "plot/DoseLane.java",
            "plot/NoteLane.java",
            "ui/review/state/CareDetails.java",
            "ui/review/state/Details.java",
            "ui/review/state/DetailLines.java",
            "ui/review/state/NotatedChart.java",
            "ui/review/state/Remarks.java",
            "ui/form/DoseBalance.java",
            "ui/submit/EntryBrief.java",
            "ui/amend/FilledForm.java",
            "ui/amend/LineText.java",
            "ui/session/notices/NoticeStates.java",
            "ui/form/InfusionEstimate.java");

    @Test
    void whoMayWriteWhatWhenIsDecidedWithoutADefault() {
        assertThat(withADefault()).noneMatch(file -> file.startsWith("desk/") || file.startsWith("staff/"));
    }

    @Test
    void noMoreSwitchesOverEventsHaveADefaultThanHad() {
        assertThat(WITH_A_DEFAULT).containsAll(withADefault());
    }

    @Test
    void theListHasNoFileThatNeedsItNoMore() {
        assertThat(withADefault()).containsAll(WITH_A_DEFAULT);
    }

    private static Set<String> withADefault() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(EventSwitchesTest::hasADefault)
                    .map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasADefault(Path file) {
        try {
            String source = Files.readString(file);
            return CASE_OF_EVENTS.matcher(source).find() && source.contains("default ->");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
