package org.chairside.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineChangeTest {
    private static Vitals systolic(int value) {
        return Sessions.vitals(value + "/20").vitals();
    }

    @ParameterizedTest
    @CsvSource({"128, 160, 32, 25", "160, 128, -32, -20", "120, 120, 0, 0", "80, 81, 1, 1", "200, 199, -1, -1"})
    void countsAChangeFromTheBaseline(int before, int now, int difference, int percent) {
        assertThat(BaselineChange.of(Component.SYSTOLIC, systolic(before), systolic(now)))
                .contains(new BaselineChange(Component.SYSTOLIC, difference, percent));
    }

    @Test
    void knowsNoChangeWithoutBothValues() {
        assertThat(BaselineChange.of(Component.HEART_RATE, systolic(120), systolic(130)))
                .isEmpty();
    }
}
