package org.chairside.words;

import static java.util.Objects.requireNonNull;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Every visible sentence, by key ({@code screen.part.thing}). The English is the one asked for, whatever the computer is set
 * to. Safe for any thread.
 */
public final class Messages {
    private final Dialect dialect;
    private final ResourceBundle bundle;
    private final UnaryOperator<String> mark;

    private Messages(Dialect dialect, ResourceBundle bundle, UnaryOperator<String> mark) {
        this.dialect = requireNonNull(dialect, "dialect");
        this.bundle = requireNonNull(bundle, "bundle");
        this.mark = requireNonNull(mark, "mark");
    }

    /** The American texts that ship with the program. */
    public static Messages english() {
        return of(Dialect.US);
    }

    /** The texts that ship with the program, in one English or the other; dates and numbers are written the same in both. */
    public static Messages of(Dialect dialect) {
        return new Messages(dialect, dialect.texts("org.chairside.words.messages"), UnaryOperator.identity());
    }

    /**
     * The same texts for a place that must tell a sentence from what was put into it.
     *
     * @param mark goes over every text that is put into a sentence, and over no number
     */
    public Messages marking(UnaryOperator<String> mark) {
        return new Messages(dialect, bundle, mark);
    }

    /**
     * The text of a key with its values put in.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key, Object... values) {
        Object[] marked = Stream.of(values)
                .map(value -> value instanceof String text ? mark.apply(text) : value)
                .toArray();
        return new MessageFormat(bundle.getString(key), language()).format(marked);
    }

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The language of the texts, for month names and the order of letters. */
    public Locale language() {
        return Locale.ENGLISH;
    }

    /** Which English the texts are in, for what is not among them: pages and sheets. */
    public Dialect dialect() {
        return dialect;
    }
}
