package org.chairside.ui.kit.keys;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;

/**
 * What stands on the keys of other layouts where American ones have a digit or a Latin letter. Only what is not an
 * American key of its own is in here, so that no layout takes a key from another.
 */
final class Layouts {
    /** Signs in the places of the digits, from the key right of the topmost left one: French, then Czech and Slovak, then Lithuanian. */
    private static final Map<String, Integer> DIGITS = new HashMap<>();

    /** Letters of other scripts in the places of Latin ones. */
    private static final Map<String, KeyCode> LETTERS = new HashMap<>();

    private static final String PLACES = "qwertyuiopasdfghjklzxcvbnm";

    static {
        digits("&\u00e9\"'(\u00a7\u00e8!\u00e7\u00e0", "1234567890");
        digits("_", "8");
        digits("\u011b\u0161\u010d\u0159\u017e\u00fd\u00e1\u00ed", "23456789");
        digits("\u013e\u0165", "25");
        digits("\u0105\u0119\u0117\u012f\u0173\u016b", "134578");
        letters("\u0439\u0446\u0443\u043a\u0435\u043d\u0433\u0448\u0449\u0437"
                + "\u0444\u044b\u0432\u0430\u043f\u0440\u043e\u043b\u0434"
                + "\u044f\u0447\u0441\u043c\u0438\u0442\u044c");
        letter('\u0456', 's');
        letters(";\u03c2\u03b5\u03c1\u03c4\u03c5\u03b8\u03b9\u03bf\u03c0"
                + "\u03b1\u03c3\u03b4\u03c6\u03b3\u03b7\u03be\u03ba\u03bb"
                + "\u03b6\u03c7\u03c8\u03c9\u03b2\u03bd\u03bc");
        letters("/'\u05e7\u05e8\u05d0\u05d8\u05d5\u05df\u05dd\u05e4"
                + "\u05e9\u05d3\u05d2\u05db\u05e2\u05d9\u05d7\u05dc\u05da"
                + "\u05d6\u05e1\u05d1\u05d4\u05e0\u05de\u05e6");
    }

    private Layouts() {}

    private static void digits(String signs, String digits) {
        for (int i = 0; i < signs.length(); i++) {
            DIGITS.putIfAbsent(signs.substring(i, i + 1), digits.charAt(i) - '0');
        }
    }

    private static void letters(String signs) {
        for (int i = 0; i < signs.length(); i++) {
            letter(signs.charAt(i), PLACES.charAt(i));
        }
    }

    private static void letter(char sign, char latin) {
        if (sign > '\u007f') {
            LETTERS.putIfAbsent(
                    Character.toString(sign), KeyCode.valueOf(Character.toString(Character.toUpperCase(latin))));
        }
    }

    /**
     * The digit in whose place a key stands.
     *
     * @param text what the key gives without Ctrl or Alt, as its event has it
     */
    static OptionalInt digit(KeyCode code, String text) {
        return switch (code) {
            case AMPERSAND -> OptionalInt.of(1);
            case QUOTEDBL -> OptionalInt.of(3);
            case LEFT_PARENTHESIS -> OptionalInt.of(5);
            case UNDERSCORE -> OptionalInt.of(8);
            default -> {
                Integer digit = isOwn(code) ? null : DIGITS.get(text);
                yield digit == null ? OptionalInt.empty() : OptionalInt.of(digit);
            }
        };
    }

    /** The Latin letter in whose place a key stands; empty for a key that has a code of its own. */
    static Optional<KeyCode> letter(KeyCode code, String text) {
        return code == KeyCode.UNDEFINED
                ? Optional.ofNullable(LETTERS.get(text.toLowerCase(java.util.Locale.ROOT)))
                : Optional.empty();
    }

    /** A key that means itself, whatever it prints. */
    private static boolean isOwn(KeyCode code) {
        return code.isLetterKey();
    }
}
