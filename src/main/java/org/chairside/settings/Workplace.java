package org.chairside.settings;

import java.util.List;

/**
 * The place where people are treated.
 *
 * @param rooms their names, in their order; empty for the usual ones
 * @param sound whether a tone is heard when a set is due; off unless somebody wants it
 */
public record Workplace(List<String> rooms, boolean sound) {
    public static final Workplace DEFAULTS = new Workplace(List.of(), false);

    /** How many rooms may have a name. */
    public static final int MOST_ROOMS = 4;

    public Workplace {
        rooms = rooms.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .limit(MOST_ROOMS)
                .toList();
    }

    Workplace withRooms(List<String> value) {
        return new Workplace(value, sound);
    }

    Workplace withSound(boolean value) {
        return new Workplace(rooms, value);
    }
}
