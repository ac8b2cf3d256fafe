package org.chairside.export;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.chairside.export.facts.Codes;

/** The visible words of this room, by key. A missing key is a broken build and is thrown. */
public record Words(ResourceBundle bundle) {
    /** The words of a list. */
    public static Words of(String name) {
        return new Words(ResourceBundle.getBundle("org.chairside.export." + name, Locale.ROOT));
    }

    /** The text of a key with {@code {0}}, {@code {1}} and so on filled in. Give numbers as text: nothing is localised. */
    public String text(String key, String... parts) {
        String pattern = bundle.getString(key);
        return parts.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(parts);
    }

    /** The word for a constant: {@code route.intravenous}. */
    public String word(String family, Enum<?> constant) {
        return text(family + "." + Codes.code(constant));
    }
}
