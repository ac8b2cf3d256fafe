package org.chairside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the table of hazards to the tests. After adding a test that carries a number, write the column anew with
 * {@code mvn test -Dtest=HazardsTest -Dchairside.hazards=write} and look at what changed.
 */
class HazardsTest {
    private static final Path PAGE = Path.of("src", "site", "markdown", "hazards.md");

    @BeforeAll
    static void rewriteIfAsked() throws IOException {
        if (System.getProperty("chairside.hazards", "").equals("write")) {
            Hazards.rewrite(PAGE);
        }
    }

    @Test
    void theTableListsEveryTestThatCarriesANumberAndNoOther() {
        Map<String, Set<String>> said =
                Hazards.inTable(PAGE).stream().collect(Collectors.toMap(Hazards.Row::label, Hazards.Row::tests));
        assertThat(said).isEqualTo(Hazards.inTests());
    }

    @Test
    void everyRowSaysWhatItIsAndWhatIsDoneAboutIt() {
        assertThat(Hazards.inTable(PAGE)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.what()).as(row.label()).isNotBlank();
            assertThat(row.mitigation()).as(row.label()).isNotBlank();
        });
    }

    @Test
    void everyHazardOfTheClinicalWholeHasATest() {
        assertThat(IntStream.rangeClosed(1, 26).mapToObj(number -> "hazard " + number))
                .allMatch(Hazards.inTests()::containsKey);
    }
}
