package org.chairside.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatienceTest {
    private static final Duration USUAL = Duration.ofSeconds(10);

    @ParameterizedTest
    @CsvSource({"1,10000", "3,30000", "2.5,25000", "0.5,5000"})
    void aWaitIsMultipliedByTheFactor(String factor, long millis) {
        assertThat(Patience.times(USUAL, factor)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "NaN", "Infinity", "long", ""})
    void whatIsNoFactorIsSaidAtOnce(String factor) {
        assertThatIllegalArgumentException().isThrownBy(() -> Patience.times(USUAL, factor));
    }

    @Test
    void anotherProcessIsAsPatientAsThisOne() {
        assertThat(Patience.times(USUAL, Patience.asArgument().split("=", -1)[1]))
                .isEqualTo(Patience.of(USUAL));
    }
}
