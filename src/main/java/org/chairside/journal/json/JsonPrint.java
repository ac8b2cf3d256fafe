package org.chairside.journal.json;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON in the one way we write it. By hand, because a library would refuse half a surrogate pair, and a note
 * pasted from somewhere must be saved as it is.
 */
final class JsonPrint {
    private static final HexFormat HEX = HexFormat.of();

    private JsonPrint() {}

    static void value(Json json, StringBuilder out) {
        switch (json) {
            case Json.Text(String value) -> quoted(value, out);
            case Json.Digits(String value) -> out.append(value);
            case Json.Flag(boolean value) -> out.append(value);
            case Json.Nothing() -> out.append("null");
            case Json.Items(List<Json> values) -> items(values, out);
            case Json.Fields(Map<String, Json> values) -> fields(values, out);
        }
    }

    private static void items(List<Json> values, StringBuilder out) {
        String before = "[";
        for (Json value : values) {
            out.append(before);
            value(value, out);
            before = ",";
        }
        out.append(values.isEmpty() ? "[]" : "]");
    }

    private static void fields(Map<String, Json> values, StringBuilder out) {
        String before = "{";
        for (Map.Entry<String, Json> field : values.entrySet()) {
            out.append(before);
            quoted(field.getKey(), out);
            out.append(':');
            value(field.getValue(), out);
            before = ",";
        }
        out.append(values.isEmpty() ? "{}" : "}");
    }

    private static void quoted(String text, StringBuilder out) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '"' || each == '\\') {
                out.append('\\').append(each);
            } else if (each < ' ' || isLone(text, at)) {
                out.append("\\u").append(HEX.toHexDigits(each));
            } else {
                out.append(each);
            }
        }
        out.append('"');
    }

    private static boolean isLone(String text, int at) {
        char each = text.charAt(at);
        if (Character.isHighSurrogate(each)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(each) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
