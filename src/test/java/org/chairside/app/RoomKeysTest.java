package org.chairside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.chairside.model.SessionId;
import org.junit.jupiter.api.Test;

class RoomKeysTest {
    private static final List<String> NUMBERED = List.of("Room 1", "Room 2", "Room 3", "Room 4");

    private static RoomKeys rooms(List<String> names, String... inUse) {
        return new RoomKeys(
                names,
                List.of(inUse).stream()
                        .map(name -> new RoomKeys.Room(name, new SessionId(new UUID(1, name.hashCode()))))
                        .toList());
    }

    @Test
    void aDigitIsTheRoomWithThatNumberWhateverTheOrderInWhichTheyWereOpened() {
        RoomKeys rooms = rooms(NUMBERED, "Room 1", "Room 4", "Room 3", "Room 2");
        assertThat(rooms.room(4)).contains("Room 4");
        assertThat(rooms.session(2)).contains(new SessionId(new UUID(1, "Room 2".hashCode())));
        assertThat(rooms.inWords("Ctrl+")).isEqualTo("Ctrl+1 Room 1, Ctrl+4 Room 4, Ctrl+3 Room 3, Ctrl+2 Room 2");
    }

    @Test
    void aRoomWithoutASessionIsNeverAnother() {
        RoomKeys rooms = rooms(NUMBERED, "Room 1", "Room 2", "Room 4");
        assertThat(rooms.room(3)).contains("Room 3");
        assertThat(rooms.session(3)).isEmpty();
        assertThat(rooms.room(7)).isEmpty();
        assertThat(rooms(NUMBERED, "bay 07").room(7)).contains("bay 07");
    }

    @Test
    void roomsWithoutNumbersAreCountedInTheOrderOfTheClinic() {
        RoomKeys rooms = rooms(List.of("North", "South", "Garden"), "Garden");
        assertThat(rooms.room(3)).contains("Garden");
        assertThat(rooms.room(1)).contains("North");
        assertThat(rooms(List.of("Room 5", "South")).room(1)).isEmpty();
    }
}
