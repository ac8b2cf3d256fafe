package org.chairside.scales;

import java.util.List;

/** What the answers to a scale come to. */
public sealed interface Score {
    /**
     * All was answered.
     *
     * @param words what the number means, so that a digit is never read the wrong way round (CLINICAL 7, hazard 20)
     */
    record Total(int total, String words) implements Score {}

    /**
     * Something was not answered, so there is no total: a part of one would be read as a low one.
     *
     * @param missing what was not answered, in the order of the scale
     */
    record Incomplete(List<Scale.Item> missing) implements Score {
        public Incomplete {
            missing = List.copyOf(missing);
        }
    }
}
