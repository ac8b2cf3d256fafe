package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chairside.chart.SignatureVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordFlawsTest {
    @Test
    void whereNothingIsWrongNothingIsSaid() {
        for (Optional<SignatureVerdict> worst :
                List.of(Optional.<SignatureVerdict>empty(), Optional.of(SignatureVerdict.VALID))) {
            RecordFlaws none = new RecordFlaws(0, worst);
            assertThat(none.words()).isEmpty();
            assertThat(none.isBroken()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "VALID", mode = EnumSource.Mode.EXCLUDE)
    void everyVerdictButAValidOneIsSaidAndAnInvalidOneBreaksTheRecord(SignatureVerdict worst) {
        RecordFlaws flaws = new RecordFlaws(0, Optional.of(worst));
        assertThat(flaws.words()).get().asString().startsWith("a signature ");
        assertThat(flaws.isBroken()).isEqualTo(worst.isInvalid());
    }

    @Test
    void entriesThatCannotBeReadAreCounted() {
        assertThat(new RecordFlaws(1, Optional.empty()).words()).contains("1 entry cannot be read");
        RecordFlaws both = new RecordFlaws(2, Optional.of(SignatureVerdict.OTHER_ENTRIES));
        assertThat(both.words()).contains("2 entries cannot be read; a signature does not hold");
        assertThat(both.isBroken()).isTrue();
    }
}
