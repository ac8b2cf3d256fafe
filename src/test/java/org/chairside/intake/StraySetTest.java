package org.chairside.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StraySetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"138/84 78 97", "98/62", " 136/84", "136 / 84 78", "78 97 14", "138/84 78 97 14 @-5", "70 98 36"
            })
    void vitalsAreVitalsWhereverTheyAreTyped(String text) {
        assertThat(StraySet.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Dr Lin",
                "21CG123",
                "4417",
                "07/14/1981",
                "2026-05-01",
                "56",
                "12.5",
                "10:05",
                "no change at 138/84",
                "lot 12/34",
                "12/26",
                "50/50",
                "555 0199",
                "0.5 0.25 1"
            })
    void wordsLotsDatesTimesAndFiguresAreNone(String text) {
        assertThat(StraySet.isIn(text)).isFalse();
    }
}
