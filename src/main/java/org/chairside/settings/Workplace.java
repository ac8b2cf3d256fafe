package org.chairside.settings;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chairside.model.VitalsOrder;

/**
 * The place where people are treated.
 *
 * @param rooms their names, in their order; empty for the usual ones
 * @param order in which numbers without names are typed
 * @param sound whether a tone is heard when a set is due; off unless somebody wants it
 */
public record Workplace(List<String> rooms, VitalsOrder order, boolean sound) {
    public static final Workplace DEFAULTS = new Workplace(List.of(), VitalsOrder.PROTOCOL, false);

    /** How many rooms may have a name. */
    public static final int MOST_ROOMS = 4;

    public Workplace {
        requireNonNull(order, "order");
        rooms = rooms.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .limit(MOST_ROOMS)
                .toList();
    }

    Workplace withRooms(List<String> value) {
        return new Workplace(value, order, sound);
    }

    Workplace withOrder(VitalsOrder value) {
        return new Workplace(rooms, value, sound);
    }

    Workplace withSound(boolean value) {
        return new Workplace(rooms, order, value);
    }
}
