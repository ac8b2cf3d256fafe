package org.chairside.app;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chairside.model.text.CleanText;

/**
 * Which room a digit with Ctrl leads to: the one that has the number in its name, else the one that stands at that place in
 * the list of the clinic. Never the one whose session happens to be open at that place.
 *
 * @param names the rooms of the clinic, in its order
 */
record RoomKeys(List<String> names) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** The room of a digit among those of the clinic and those in use; empty for none. */
    Optional<String> room(int digit, List<String> inUse) {
        return inUse.stream()
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
    String inWords(List<String> inUse, String modifier) {
        return inUse.stream().map(room -> keyOf(room, inUse, modifier) + room).collect(joining(", "));
    }

    private String keyOf(String room, List<String> inUse, String modifier) {
        for (int digit = 1; digit <= 9; digit++) {
            if (room(digit, inUse).equals(Optional.of(room))) {
                return modifier + digit + " ";
            }
        }
        return "";
    }
}
