package org.chairside.plot;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The few words a picture holds, so that they can be in the reader's language. Units are not words.
 *
 * @param texts how each of them reads
 */
public record PlotWords(Map<PlotWord, String> texts) {
    /** As written in this program's own language. */
    public static final PlotWords ENGLISH = of(PlotWord::english);

    /**
     * @throws IllegalArgumentException unless every word has a text
     */
    public PlotWords {
        texts = Map.copyOf(texts);
        if (texts.size() < PlotWord.values().length) {
            throw new IllegalArgumentException("every word of a picture has a text");
        }
    }

    /** All of them, each as it is said. */
    public static PlotWords of(Function<PlotWord, String> said) {
        Map<PlotWord, String> texts = new EnumMap<>(PlotWord.class);
        for (PlotWord word : PlotWord.values()) {
            texts.put(word, said.apply(word));
        }
        return new PlotWords(texts);
    }

    public String text(PlotWord word) {
        return texts.get(word);
    }
}
