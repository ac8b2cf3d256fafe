package org.chairside.cli.terminal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One flat JSON object on one line: all that a script wants. */
public final class JsonLine {
    private static final String ESCAPED = "\"\\";

    private JsonLine() {}

    /** Names and values, in the order they are added. A null number is written as null. */
    public static final class Fields {
        private final Map<String, String> values = new LinkedHashMap<>();

        public Fields text(String name, String value) {
            values.put(name, quoted(value));
            return this;
        }

        public Fields number(String name, Number value) {
            values.put(name, String.valueOf(value));
            return this;
        }

        public Fields flag(String name, boolean value) {
            values.put(name, Boolean.toString(value));
            return this;
        }
    }

    public static String of(Fields fields) {
        return fields.values.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(JsonLine::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    // Surrogates, controls and marks of direction are escaped, so that any text makes valid UTF-8 and one line.
    private static String escaped(int unit) {
        if (ESCAPED.indexOf(unit) >= 0) {
            return "\\" + (char) unit;
        }
        return OneLine.isUnfit(unit) ? String.format(Locale.ROOT, "\\u%04x", unit) : String.valueOf((char) unit);
    }
}
