package org.chairside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the tables of rooms on the page on architecture to the tables that the walls are made from. After changing
 * {@link Rooms}, write them again with {@code mvn test -Dtest=RoomTablesTest -Dchairside.rooms=write}, and put into words what a new
 * row has blank.
 */
class RoomTablesTest {
    private static final Path PAGE = Path.of("src", "site", "markdown", "architecture.md");

    @BeforeAll
    static void rewriteIfAsked() throws IOException {
        if (System.getProperty("chairside.rooms", "").equals("write")) {
            Files.writeString(PAGE, RoomTables.written(Files.readString(PAGE)));
        }
    }

    @Test
    void theTablesOfThePageAreThoseOfTheWalls() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).isEqualTo(RoomTables.written(page));
    }

    @Test
    void everyRoomSaysInWordsWhatItIs() throws IOException {
        assertThat(Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| `")))
                .isNotEmpty()
                .noneMatch(line -> line.matches(".*\\|\\s*\\|.*"));
    }

    @Test
    void aRoomThatSeesMoreThanThePageSaysIsFound() throws IOException {
        String page = Files.readString(PAGE).replace("| model, chart |", "| model |");
        assertThat(RoomTables.written(page)).isNotEqualTo(page);
    }
}
