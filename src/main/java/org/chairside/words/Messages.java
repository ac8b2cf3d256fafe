package org.chairside.words;

import static java.util.Objects.requireNonNull;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every visible sentence, by key ({@code screen.part.thing}). The language is the one asked for, whatever the computer
 * is set to. Safe for any thread.
 */
public final class Messages {
    private final ResourceBundle bundle;
    private final Locale language;

    /** @param bundle its values are {@link MessageFormat} patterns */
    public Messages(ResourceBundle bundle, Locale language) {
        this.bundle = requireNonNull(bundle, "bundle");
        this.language = requireNonNull(language, "language");
    }

    /** The English texts that ship with the program. */
    public static Messages english() {
        return new Messages(
                ResourceBundle.getBundle(
                        "org.chairside.words.messages",
                        Locale.ROOT,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                Locale.ENGLISH);
    }

    /**
     * The text of a key with its values put in.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language).format(values);
    }

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** All keys, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(bundle.keySet());
    }

    /** The language of the texts, for month names and the order of letters. */
    public Locale language() {
        return language;
    }
}
