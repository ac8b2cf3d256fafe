package org.chairside.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"10 20 1280 800 normal", "-5 0 1024 768 maximized"})
    void whatIsReadIsWrittenAgainAsItWas(String text) {
        assertThat(BoundsText.read(text).map(BoundsText::write)).contains(text);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"10 20 1280 800", "10 20 1280 800 large", "10 20 -1280 800 normal", "a b c d normal"})
    void whatDoesNotFitIsNoWindow(String text) {
        assertThat(BoundsText.read(text)).isEmpty();
    }

    @Test
    void theWindowIsKeptWhereItStands() {
        assertThat(BoundsText.write(new Bounds(1, 2, 1280, 800, false))).isEqualTo("1 2 1280 800 normal");
    }
}
