package org.chairside.settings;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of settings: a {@code key = value} a line, {@code #} before a remark. In values, {@code %25} stands for a percent sign,
 * and every control character is written in that way. No TOML: since the first version words stand without quotes and the
 * backslashes of a Windows folder as they are.
 */
final class SettingsLines {
    private static final String HEAD = "# Settings of this workstation, read when the program starts.\n";
    private static final Pattern UNSAFE = Pattern.compile("[%\\x00-\\x1F\\x7F-\\x9F]");
    private static final Pattern ESCAPED = Pattern.compile("%([0-9A-F]{2})");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private SettingsLines() {}

    static String write(Map<String, String> values) {
        StringBuilder text = new StringBuilder(HEAD);
        values.forEach((key, value) ->
                text.append(key).append(" = ").append(escaped(value)).append('\n'));
        return text.toString();
    }

    /** The values by key, the last one of a key that stands twice; empty if this is no settings text at all. */
    static Optional<Map<String, String>> read(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            int equals = line.indexOf('=');
            if (line.indexOf('\0') >= 0 || (equals < 1 && !isRemark(line))) {
                return Optional.empty();
            }
            if (!isRemark(line)) {
                values.put(
                        line.substring(0, equals).strip(),
                        plain(line.substring(equals + 1).strip()));
            }
        }
        return Optional.of(values);
    }

    private static boolean isRemark(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    private static String escaped(String value) {
        return UNSAFE.matcher(value)
                .replaceAll(each -> "%" + HEX.toHexDigits((byte) each.group().charAt(0)));
    }

    private static String plain(String value) {
        return ESCAPED.matcher(value)
                .replaceAll(
                        each -> Matcher.quoteReplacement(Character.toString(HexFormat.fromHexDigits(each.group(1)))));
    }
}
