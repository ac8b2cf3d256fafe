package org.chairside.export.page;

import java.util.Locale;

/** The letters a page can be set in, each with the font that has them. One family of fonts, so that a line stays even. */
enum Script {
    /** Latin, Greek and Cyrillic. On every page. */
    LATIN(""),
    HEBREW(" Hebrew"),
    ARABIC(" Arabic");

    private final String suffix;

    Script(String suffix) {
        this.suffix = suffix;
    }

    /** The family as a style sheet names it. */
    String family() {
        return "IBM Plex Sans" + suffix;
    }

    String regular() {
        return file("Regular");
    }

    String strong() {
        return file("SemiBold");
    }

    private String file(String weight) {
        return String.format(Locale.ROOT, "/org/chairside/fonts/IBMPlexSans%s-%s.ttf", suffix.strip(), weight);
    }

    boolean isRightToLeft() {
        return this != LATIN;
    }
}
