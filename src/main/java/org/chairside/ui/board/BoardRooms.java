package org.chairside.ui.board;

import java.util.List;
import org.chairside.model.VitalsOrder;

/**
 * The rooms of the clinic.
 *
 * @param atMost how many sessions may be open at once at this workstation; four is the usual (UX 3)
 * @param order in which the values of each room stand
 */
public record BoardRooms(List<String> names, int atMost, VitalsOrder order) {
    public static final BoardRooms FOUR =
            new BoardRooms(List.of("Room 1", "Room 2", "Room 3", "Room 4"), 4, VitalsOrder.PROTOCOL);

    public BoardRooms {
        names = List.copyOf(names);
    }
}
