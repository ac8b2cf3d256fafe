package org.chairside.settings;

import static java.util.Objects.requireNonNull;

/**
 * How the screens look and speak.
 *
 * @param fontPercent size of letters, 90 to 200
 */
public record Appearance(ThemeChoice theme, int fontPercent, Density density, LanguageChoice language) {
    private static final int LEAST_FONT = 90;
    private static final int MOST_FONT = 200;

    public static final Appearance DEFAULTS =
            new Appearance(ThemeChoice.AUTO, 100, Density.COMFORTABLE, LanguageChoice.SYSTEM);

    /** Brings the letter size into its limits. */
    public Appearance {
        requireNonNull(theme, "theme");
        requireNonNull(density, "density");
        requireNonNull(language, "language");
        fontPercent = Math.clamp(fontPercent, LEAST_FONT, MOST_FONT);
    }

    Appearance withTheme(ThemeChoice value) {
        return new Appearance(value, fontPercent, density, language);
    }

    Appearance withFontPercent(int value) {
        return new Appearance(theme, value, density, language);
    }

    Appearance withDensity(Density value) {
        return new Appearance(theme, fontPercent, value, language);
    }

    Appearance withLanguage(LanguageChoice value) {
        return new Appearance(theme, fontPercent, density, value);
    }
}
