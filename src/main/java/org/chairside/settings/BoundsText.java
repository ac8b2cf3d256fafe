package org.chairside.settings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place and size of the window as one line of the settings: {@code x y width height}, then what it was like. */
final class BoundsText {
    private static final Pattern WINDOW =
            Pattern.compile("(-?\\d{1,5}) (-?\\d{1,5}) (\\d{1,5}) (\\d{1,5}) (normal|maximized)");

    private BoundsText() {}

    static String write(Bounds bounds) {
        String numbers = bounds.x() + " " + bounds.y() + " " + bounds.width() + " " + bounds.height();
        return numbers + (bounds.maximized() ? " maximized" : " normal");
    }

    /** @param text null where there is no such line; what does not fit is as if it were not there */
    static Optional<Bounds> read(String text) {
        Matcher parts = WINDOW.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Bounds(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(4)),
                    parts.group(5).equals("maximized")));
        } catch (IllegalArgumentException noWindow) {
            return Optional.empty();
        }
    }
}
