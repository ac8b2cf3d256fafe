package org.chairside.protocol;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.chairside.model.Range;
import org.tomlj.Toml;

/**
 * A TOML file as it grows: one key a line, an empty line before each heading, short lists and tables on one line,
 * spans in whole minutes.
 */
final class TomlText {
    private static final int WIDTH = 125;

    private final StringBuilder text = new StringBuilder();

    /** A remark on lines of its own. */
    TomlText comment(String words) {
        StringBuilder line = new StringBuilder("#");
        for (String word : words.split(" ", -1)) {
            if (line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder("#");
            }
            line.append(' ').append(word);
        }
        return line(line.toString());
    }

    TomlText gap() {
        return line("");
    }

    TomlText table(String name) {
        return line("[" + name + "]");
    }

    TomlText tables(String name) {
        return gap().line("[[" + name + "]]");
    }

    TomlText put(String key, Object value) {
        return line(key + " = " + value(value));
    }

    /** Both ends in the unit of the file. */
    TomlText put(String key, Range range, int decimals) {
        return put(key, List.of(decimal(range.low(), decimals), decimal(range.high(), decimals)));
    }

    static BigDecimal decimal(int scaled, int decimals) {
        return BigDecimal.valueOf(scaled, decimals);
    }

    private TomlText line(String line) {
        text.append(line).append('\n');
        return this;
    }

    private static String value(Object value) {
        return switch (value) {
            case String string -> quoted(string);
            case List<?> list -> list.stream().map(TomlText::value).collect(Collectors.joining(", ", "[", "]"));
            case SequencedMap<?, ?> keys ->
                keys.entrySet().stream()
                        .map(each -> each.getKey() + " = " + value(each.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
            case Duration span -> String.valueOf(span.toMinutes());
            case BigDecimal number ->
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            default -> String.valueOf(value);
        };
    }

    /** Letters of every language stay readable; only what TOML itself wants escaped is. */
    private static String quoted(String string) {
        StringBuilder quoted = new StringBuilder("\"");
        string.codePoints().forEach(each -> {
            String one = Character.toString(each);
            boolean plain = each > 0x9f || (each >= ' ' && each < 0x7f && each != '"' && each != '\\');
            quoted.append(plain ? one : Toml.tomlEscape(one));
        });
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
