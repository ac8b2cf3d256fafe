package org.chairside.ui.entry;

import java.util.List;
import org.chairside.ui.kit.Level;

/**
 * What a line was read as, before it is saved: exactly what Enter will save.
 *
 * @param notes the limits it meets, each with its rule and source
 */
public record Echo(List<Chip> chips, List<Note> notes) {
    public static final Echo NONE = new Echo(List.of(), List.of());

    public Echo {
        chips = List.copyOf(chips);
        notes = List.copyOf(notes);
    }

    /** One piece, with its unit. */
    public record Chip(String text, String spoken, Level level) {}

    /**
     * A limit that is met.
     *
     * @param rule in words
     * @param source where the rule comes from, and whether anyone checked that
     */
    public record Note(String rule, String source, Level level) {}
}
