package org.chairside.scales;

import java.util.List;

/**
 * What a total means, from the lowest up.
 *
 * @param bands each with the lowest total it holds, rising; the first holds whatever is below the second
 */
public record Bands(List<Band> bands) {
    /** For a scale whose totals mean nothing by themselves. */
    public static final Bands NONE = new Bands(List.of());

    public Bands {
        bands = List.copyOf(bands);
    }

    /** From this total up, until the next band. */
    public record Band(int from, String words) {}

    /** The words for a total; empty where none are given. */
    public String words(int total) {
        String words = "";
        for (Band band : bands) {
            words = words.isEmpty() || total >= band.from() ? band.words() : words;
        }
        return words;
    }
}
