package org.chairside.words;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The English of the texts: American as the base, British where its spelling or its words differ. */
public enum Dialect {
    US(Locale.ROOT),
    BRITISH(Locale.UK);

    private static final Set<String> BRITISH_COUNTRIES =
            Set.of("AU", "GB", "GG", "GI", "IE", "IM", "IN", "JE", "MT", "NZ", "ZA");

    private final Locale bundle;

    Dialect(Locale bundle) {
        this.bundle = bundle;
    }

    /** British for English of a country that writes it, and American for any other system. */
    public static Dialect of(Locale system) {
        return system.getLanguage().equals("en") && BRITISH_COUNTRIES.contains(system.getCountry()) ? BRITISH : US;
    }

    /** The texts of a bundle in this English: its own where they differ, and the American ones for the rest. */
    public ResourceBundle texts(String name) {
        return ResourceBundle.getBundle(
                name, bundle, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The English as a document names its language, for whatever reads it aloud. */
    public String tag() {
        return switch (this) {
            case US -> "en";
            case BRITISH -> "en-GB";
        };
    }
}
