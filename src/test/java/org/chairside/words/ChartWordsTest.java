package org.chairside.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.chairside.plot.PlotWords;
import org.junit.jupiter.api.Test;

class ChartWordsTest {
    @Test
    void theEnglishBundleHasEveryWordOfAPictureAsPaperPrintsIt() {
        assertThat(ChartWords.of(Messages.english())).isEqualTo(PlotWords.ENGLISH);
    }
}
