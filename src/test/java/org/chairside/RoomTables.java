package org.chairside;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The two tables of rooms on the page on architecture. Their rows and what each may see are made from {@link Rooms}; what a row
 * says in words is kept as people wrote it.
 */
final class RoomTables {
    private static final String ROOMS = "| room |";
    private static final String PARTS = "| part of `ui` |";
    private static final Path SCREENS = Path.of("src", "main", "java", "org", "chairside", "ui");
    private static final String NOTHING = "-";

    private final Map<String, List<String>> words = new HashMap<>();

    private RoomTables(String page) {
        page.lines()
                .filter(line -> line.startsWith("| `"))
                .map(RoomTables::cells)
                .forEach(cells -> words.put(cells.getFirst(), cells));
    }

    /** The page with both tables as they should be. */
    static String written(String page) {
        RoomTables tables = new RoomTables(page);
        return replaced(replaced(page, ROOMS, tables.rooms()), PARTS, tables.parts());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    /** The rows below a heading and its rule are replaced, as far as the table goes. */
    private static String replaced(String page, String heading, Stream<String> rows) {
        List<String> lines = page.lines().toList();
        int first = 2
                + (int) lines.stream()
                        .takeWhile(line -> !line.startsWith(heading))
                        .count();
        int end = first
                + (int) lines.stream()
                        .skip(first)
                        .takeWhile(line -> line.startsWith("|"))
                        .count();
        return Stream.of(lines.subList(0, first).stream(), rows, lines.subList(end, lines.size()).stream())
                .flatMap(part -> part)
                .collect(joining("\n", "", "\n"));
    }

    private Stream<String> rooms() {
        Stream<Room> walked = Rooms.WALK.stream().map(RoomTables::room);
        Stream<Room> others = Rooms.ALL.stream().filter(room -> !Rooms.WALK.contains(room.name()));
        return Stream.of(walked, others, Stream.of(Rooms.ROOT))
                .flatMap(part -> part)
                .map(this::row);
    }

    private static Room room(String name) {
        return Rooms.ALL.stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String row(Room room) {
        String name = room.name().isEmpty() ? "`org.chairside`" : "`" + room.name() + "`";
        String ours = listed(Rooms.ALL.stream().map(Room::name).filter(room.ours()::contains));
        return line(
                name,
                word(name, 1),
                word(name, 2),
                ours,
                listed(room.outside().stream().sorted()));
    }

    private Stream<String> parts() {
        List<String> shared = Rooms.SHARED_BY_SCREENS;
        Stream<String> tiers =
                shared.stream().map(part -> part(part, listed(shared.subList(0, shared.indexOf(part)).stream())));
        Stream<String> screens = screens().map(screen -> part(screen, "all parts above"));
        return Stream.concat(tiers, screens);
    }

    private String part(String part, String seen) {
        String name = "`ui." + part + "`";
        return line(name, word(name, 1), seen);
    }

    private static Stream<String> screens() {
        try (Stream<Path> all = Files.list(SCREENS)) {
            return all
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !Rooms.SHARED_BY_SCREENS.contains(name))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What people wrote in a column of a row; blank where the row is new. */
    private String word(String name, int column) {
        return words.getOrDefault(name, List.of("", "", "")).get(column);
    }

    private static String listed(Stream<String> names) {
        String all = names.collect(joining(", "));
        return all.isEmpty() ? NOTHING : all;
    }

    private static String line(String... cells) {
        return Arrays.stream(cells).collect(joining(" | ", "| ", " |"));
    }
}
