package org.chairside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoomKeysTest {
    private static final RoomKeys NUMBERED = new RoomKeys(List.of("Room 1", "Room 2", "Room 3", "Room 4"));
    private static final RoomKeys NAMED = new RoomKeys(List.of("North", "South", "Garden"));

    @Test
    void aDigitIsTheRoomWithThatNumberWhateverTheOrderInWhichTheyWereOpened() {
        List<String> inUse = List.of("Room 1", "Room 4", "Room 3", "Room 2");
        assertThat(NUMBERED.room(4, inUse)).contains("Room 4");
        assertThat(NUMBERED.room(2, inUse)).contains("Room 2");
        assertThat(NUMBERED.inWords(inUse, "Ctrl+"))
                .isEqualTo("Ctrl+1 Room 1, Ctrl+4 Room 4, Ctrl+3 Room 3, Ctrl+2 Room 2");
    }

    @Test
    void aRoomWithoutASessionIsNeverAnother() {
        assertThat(NUMBERED.room(3, List.of("Room 1", "Room 2", "Room 4"))).contains("Room 3");
        assertThat(NUMBERED.room(7, List.of("Room 1"))).isEmpty();
        assertThat(NUMBERED.room(7, List.of("bay 07"))).contains("bay 07");
    }

    @Test
    void roomsWithoutNumbersAreCountedInTheOrderOfTheClinic() {
        assertThat(NAMED.room(3, List.of("Garden"))).contains("Garden");
        assertThat(NAMED.room(1, List.of("Garden"))).contains("North");
        assertThat(new RoomKeys(List.of("Room 5", "South")).room(1, List.of())).isEmpty();
    }
}
