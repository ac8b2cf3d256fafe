package org.chairside.words;

import org.chairside.plot.PlotWords;

/** The few words of a picture, from the messages. */
public final class ChartWords {
    private ChartWords() {}

    public static PlotWords of(Messages messages) {
        return PlotWords.of(word -> messages.text("chart." + word.key()));
    }
}
