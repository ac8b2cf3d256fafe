package org.chairside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the table of hazards, and the page that lists their tests, to the tests. After adding a test that carries a number,
 * write the page again with {@code mvn test -Dtest=HazardsTest -Dchairside.hazards=write} and look at what changed.
 */
class HazardsTest {
    private static final Path TABLE = Path.of("src", "site", "markdown", "hazards.md");
    private static final Path PAGE_OF_TESTS = Path.of("src", "site", "markdown", "hazards-tests.md");
    private static final int LONGEST_CELL = 300;

    @BeforeAll
    static void rewriteIfAsked() throws IOException {
        if (System.getProperty("chairside.hazards", "").equals("write")) {
            Hazards.rewrite(TABLE, PAGE_OF_TESTS);
        }
    }

    @Test
    void theTableHasEveryNumberThatATestCarriesAndNoOther() {
        List<String> labels =
                Hazards.inTable(TABLE).stream().map(Hazards.Row::label).toList();
        assertThat(labels).containsExactlyElementsOf(Hazards.inTests().keySet());
    }

    @Test
    void thePageOfTestsListsEveryTestThatCarriesANumberAndNoOther() {
        assertThat(Hazards.text(PAGE_OF_TESTS)).isEqualTo(Hazards.pageOfTests(TABLE));
    }

    @Test
    void everyRowSaysWhatItIsAndWhatTheProgramDoesInACellOneCanRead() {
        assertThat(Hazards.inTable(TABLE)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.what()).as(row.label()).isNotBlank().hasSizeLessThan(LONGEST_CELL);
            assertThat(row.mitigation()).as(row.label()).isNotBlank().hasSizeLessThan(LONGEST_CELL);
        });
    }

    @Test
    void everyHazardOfTheClinicalListHasATest() {
        assertThat(IntStream.rangeClosed(1, 26).mapToObj(number -> "hazard " + number))
                .allMatch(Hazards.inTests()::containsKey);
    }
}
