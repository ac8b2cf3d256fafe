package org.chairside.ui.entry;

import java.util.List;
import java.util.Optional;

/** What the entry line says back after Enter. */
public sealed interface Answer {
    /** Nothing: the echo says it all. */
    record Quiet() implements Answer {}

    /**
     * Possible, but asked about once: Enter again saves as typed.
     *
     * @param asks at least one
     */
    record Asked(List<Ask> asks) implements Answer {
        public Asked {
            asks = List.copyOf(asks);
        }
    }

    /**
     * Not taken, because of these characters.
     *
     * @param from the first of them, counted from 0
     * @param to the one behind the last
     */
    record Refused(String why, int from, int to, Optional<Offer> offer) implements Answer {}

    /** One question. */
    record Ask(String words, Optional<Offer> offer) {}

    /**
     * What may have been meant.
     *
     * @param key the key that takes it
     * @param line the whole line it would become
     */
    record Offer(Key key, String words, String line) {}

    /** The key that takes an offer. */
    enum Key {
        SWAP,
        TAKE
    }
}
