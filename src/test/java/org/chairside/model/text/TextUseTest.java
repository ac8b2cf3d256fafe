package org.chairside.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextUseTest {
    @ParameterizedTest
    @EnumSource
    void takesExactlySoManyCharactersAndCountsOneMore(TextUse use) {
        assertThat(use.excess("x".repeat(use.most()))).isEmpty();
        assertThat(use.excess("x".repeat(use.most() + 1))).contains(new TextUse.TooLong(use, use.most() + 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTE", "ROOM"})
    void countsAPictureOfTwoHalvesAsOneCharacter(TextUse use) {
        assertThat(use.excess("\uD83D\uDE00".repeat(use.most()))).isEmpty();
    }
}
