package org.chairside.ui.protocols;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chairside.protocol.Part;

/**
 * One blank of the form of a part.
 *
 * @param name what is asked, within its form
 * @param value as it stands
 * @param choices what may stand there, in words; empty where it is typed
 * @param filled the part with this value; empty if that is no value for it
 */
record Blank(String name, String value, List<String> choices, Function<String, Optional<Part>> filled) {
    Blank {
        choices = List.copyOf(choices);
    }

    /** A blank to type in. */
    static <T> Blank typed(String name, TypedValue<T> kind, T value, Function<T, Part> part) {
        return new Blank(
                name, kind.shown(value), List.of(), typed -> kind.read(typed).map(part));
    }

    /** A blank in which one of several stands. */
    static <T> Blank chosen(String name, List<T> all, Function<T, String> words, T value, Function<T, Part> part) {
        return new Blank(name, words.apply(value), all.stream().map(words).toList(), word -> all.stream()
                .filter(each -> words.apply(each).equals(word))
                .findFirst()
                .map(part));
    }

    /** The message key of what is asked. */
    String label() {
        return "protocols.blank." + name;
    }

    boolean isTyped() {
        return choices.isEmpty();
    }
}
