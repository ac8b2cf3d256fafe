package org.chairside.protocol;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chairside.model.text.CleanText;
import org.chairside.model.text.TextUse;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * One table of the file. Each question notes what is wrong and answers with something harmless, so that one reading
 * finds every fault; what was never asked for is a fault too.
 */
final class TomlSection {
    private final TomlTable table;
    private final String path;
    private final int line;
    private final List<Fault> faults;
    private final Set<String> asked = new HashSet<>();

    TomlSection(TomlTable table, String path, int line, List<Fault> faults) {
        this.table = table;
        this.path = path;
        this.line = line;
        this.faults = faults;
    }

    /** Reads this whole section, and afterwards faults every key nobody asked for. */
    <T> T whole(Function<TomlSection, T> reader) {
        T result = reader.apply(this);
        table.keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> fault(key, "is not a key of this format"));
        return result;
    }

    boolean has(String key) {
        return table.get(List.of(key)) != null;
    }

    /** Whether an optional key is there; from then on it is no fault that it is. */
    boolean asks(String key) {
        asked.add(key);
        return has(key);
    }

    TomlNumbers figures() {
        return new TomlNumbers(this);
    }

    String text(String key) {
        return value(key, String.class, "a text")
                .map(CleanText::line)
                .filter(text -> fits(key, text))
                .orElse("");
    }

    private boolean fits(String key, String text) {
        if (text.isEmpty()) {
            fault(key, "must not be empty");
        }
        TextUse use = key.equals("code") ? TextUse.CODE : TextUse.PROTOCOL_TEXT;
        use.excess(text)
                .ifPresent(excess -> fault(
                        key,
                        String.format(
                                Locale.ENGLISH,
                                "has at most %,d characters; this has %,d",
                                use.most(),
                                excess.count())));
        return true;
    }

    boolean flag(String key) {
        return value(key, Boolean.class, "true or false").orElse(false);
    }

    /** A flag that is off where it is left out. */
    boolean flagIfAny(String key) {
        return asks(key) && flag(key);
    }

    <T> T choice(String key, ProtocolTerms<T> words) {
        return value(key, String.class, "a text")
                .flatMap(word -> chosen(key, word, words))
                .orElseGet(words::first);
    }

    <T> List<T> choices(String key, ProtocolTerms<T> words) {
        List<T> chosen = list(key).stream()
                .flatMap(word -> chosen(key, String.valueOf(word), words).stream())
                .toList();
        if (Set.copyOf(chosen).size() < chosen.size()) {
            fault(key, "names something twice");
        }
        return chosen;
    }

    private <T> Optional<T> chosen(String key, String word, ProtocolTerms<T> words) {
        Optional<T> chosen = words.of(word);
        if (chosen.isEmpty()) {
            fault(key, "must be one of " + words.listed());
        }
        return chosen;
    }

    /** A section that must be there. */
    <T> T section(String key, Function<TomlSection, T> reader) {
        Optional<TomlTable> inner = value(key, TomlTable.class, "a section");
        return inner.isPresent()
                ? new TomlSection(inner.get(), path(key), lineOf(key), faults).whole(reader)
                : new TomlSection(table, path, line, new ArrayList<>()).whole(reader);
    }

    /** A section that may be left out. */
    <T> Optional<T> sectionIfAny(String key, Function<TomlSection, T> reader) {
        return asks(key) ? Optional.of(section(key, reader)) : Optional.empty();
    }

    /** The sections of a repeated heading, in order; none is no fault. */
    <T> List<T> sections(String key, Function<TomlSection, T> reader) {
        if (!asks(key)) {
            return List.of();
        }
        List<T> all = new ArrayList<>();
        TomlArray array = value(key, TomlArray.class, "a repeated section, [[" + path(key) + "]]")
                .orElse(null);
        for (int i = 0; array != null && i < array.size(); i++) {
            String name = path(key) + "[" + (i + 1) + "]";
            if (array.get(i) instanceof TomlTable inner) {
                all.add(new TomlSection(inner, name, array.inputPositionOf(i).line(), faults).whole(reader));
            } else {
                fault(key, "must be a repeated section, [[" + path(key) + "]]");
                return all;
            }
        }
        return all;
    }

    void fault(String key, String message) {
        faults.add(new Fault(lineOf(key), path(key), path(key) + " " + message));
    }

    /** A list that may be left out. */
    List<Object> listIfAny(String key) {
        return asks(key) ? list(key) : List.of();
    }

    List<Object> list(String key) {
        return value(key, TomlArray.class, "a list").map(TomlArray::toList).orElse(List.of());
    }

    <T> Optional<T> value(String key, Class<T> type, String wanted) {
        Object value = present(key);
        if (value != null && !type.isInstance(value)) {
            fault(key, "must be " + wanted);
            return Optional.empty();
        }
        return Optional.ofNullable(value).map(type::cast);
    }

    /** What stands there; null, and a fault, where nothing does. */
    Object present(String key) {
        asked.add(key);
        Object value = table.get(List.of(key));
        if (value == null) {
            fault(key, "is missing");
        }
        return value;
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private int lineOf(String key) {
        TomlPosition position = table.inputPositionOf(List.of(key));
        return position == null ? line : position.line();
    }
}
