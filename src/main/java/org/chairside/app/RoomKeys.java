package org.chairside.app;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chairside.chart.Chart;
import org.chairside.model.SessionId;
import org.chairside.model.text.CleanText;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;

/**
 * Which room a digit with Ctrl leads to: the one that has the number in its name, else the one that stands at that place in
 * the list of the clinic. Never the one whose session happens to be open at that place.
 *
 * @param names the rooms of the clinic, in its order
 * @param open the rooms in use
 */
record RoomKeys(List<String> names, List<Room> open) {
    /** A room with its open session. */
    record Room(String name, SessionId session) {}

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    static RoomKeys of(List<String> names, List<Chart> charts) {
        return new RoomKeys(
                names,
                charts.stream()
                        .map(chart -> new Room(chart.room(), chart.session()))
                        .toList());
    }

    /** The open session in the room of a digit. */
    Optional<SessionId> session(int digit) {
        Optional<String> room = room(digit);
        return open.stream()
                .filter(each -> room.equals(Optional.of(each.name())))
                .map(Room::session)
                .findFirst();
    }

    private List<String> inUse() {
        return open.stream().map(Room::name).toList();
    }

    /** Why a digit leads nowhere, and where others lead, in words. */
    String noSession(UiContext ui, int digit) {
        return ui.text(
                room(digit).isPresent() ? "tabs.none" : "tabs.no-room",
                room(digit).orElse(Integer.toString(digit)),
                open.size(),
                inWords(Shortcut.ROOM_1.keys().replaceFirst("1$", "")));
    }

    /** The room of a digit among those of the clinic and those in use; empty for none. */
    Optional<String> room(int digit) {
        return inUse().stream()
                .filter(room -> hasNumber(room, digit))
                .findFirst()
                .or(() -> names.stream().filter(room -> hasNumber(room, digit)).findFirst())
                .or(() -> names.stream().skip(digit - 1L).findFirst().filter(room -> number(room)
                        .isEmpty()));
    }

    private static boolean hasNumber(String room, int digit) {
        return number(room).equals(Optional.of(Integer.toString(digit)));
    }

    /** The number in a name, without zeros in front. */
    private static Optional<String> number(String room) {
        Matcher found = NUMBER.matcher(CleanText.line(room));
        return found.find() ? Optional.of(found.group().replaceFirst("^0+(?=.)", "")) : Optional.empty();
    }

    /** Which digits lead to rooms in use, in words. */
    String inWords(String modifier) {
        return inUse().stream().map(room -> keyOf(room, modifier) + room).collect(joining(", "));
    }

    private String keyOf(String room, String modifier) {
        for (int digit = 1; digit <= 9; digit++) {
            if (room(digit).equals(Optional.of(room))) {
                return modifier + digit + " ";
            }
        }
        return "";
    }
}
