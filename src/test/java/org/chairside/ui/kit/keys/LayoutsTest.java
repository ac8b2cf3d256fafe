package org.chairside.ui.kit.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.chairside.ui.kit.Shortcut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every shortcut with the keys of real layouts, as their events come from the window system. */
class LayoutsTest {
    /** The signs of the digit row from 1 to 0, and the letters in the places of q to m, where they differ from American ones. */
    enum Layout {
        US("1234567890", ""),
        GB("1234567890", ""),
        DE("1234567890", ""),
        FR("&\u00e9\"'(-\u00e8_\u00e7\u00e0", ""),
        BE("&\u00e9\"'(\u00a7\u00e8!\u00e7\u00e0", ""),
        CZ("+\u011b\u0161\u010d\u0159\u017e\u00fd\u00e1\u00ed\u00e9", ""),
        RU(
                "1234567890",
                "\u0439\u0446\u0443\u043a\u0435\u043d\u0433\u0448\u0449\u0437\u0444\u044b\u0432\u0430\u043f\u0440\u043e\u043b\u0434"
                        + "\u044f\u0447\u0441\u043c\u0438\u0442\u044c"),
        GR(
                "1234567890",
                ";\u03c2\u03b5\u03c1\u03c4\u03c5\u03b8\u03b9\u03bf\u03c0\u03b1\u03c3\u03b4\u03c6\u03b3\u03b7\u03be\u03ba\u03bb"
                        + "\u03b6\u03c7\u03c8\u03c9\u03b2\u03bd\u03bc"),
        IL(
                "1234567890",
                "/'\u05e7\u05e8\u05d0\u05d8\u05d5\u05df\u05dd\u05e4\u05e9\u05d3\u05d2\u05db\u05e2\u05d9\u05d7\u05dc\u05da"
                        + "\u05d6\u05e1\u05d1\u05d4\u05e0\u05de\u05e6");

        private final String digits;
        private final String letters;

        Layout(String digits, String letters) {
            this.digits = digits;
            this.letters = letters;
        }

        /** The ways in which somebody at this keyboard may press a key: by place, and by what is printed with Shift. */
        List<KeyEvent> presses(KeyCodeCombination keys) {
            KeyCode code = keys.getCode();
            List<KeyEvent> ways = new ArrayList<>();
            boolean shift = keys.getShift() == KeyCombination.ModifierValue.DOWN;
            if (code.isDigitKey()) {
                String digit = code.getName();
                String sign =
                        digits.substring((Integer.parseInt(digit) + 9) % 10, (Integer.parseInt(digit) + 9) % 10 + 1);
                boolean own = sign.equals(digit);
                ways.add(event(keys, code, digit, !own));
                if (!own && !"-+".contains(sign) && !(this == CZ && sign.equals("\u00e9"))) {
                    ways.add(event(keys, signCode(sign), sign, false));
                }
            } else if (code.isLetterKey() && !letters.isEmpty()) {
                String sign = letters.substring("qwertyuiopasdfghjklzxcvbnm"
                                .indexOf(code.getName().toLowerCase(Locale.ROOT)))
                        .substring(0, 1);
                ways.add(
                        sign.charAt(0) < 128
                                ? event(keys, code, code.getName(), shift)
                                : event(keys, KeyCode.UNDEFINED, sign, shift));
            } else {
                ways.add(event(keys, code, "", shift));
            }
            return ways;
        }

        private static KeyCode signCode(String sign) {
            return switch (sign) {
                case "&" -> KeyCode.AMPERSAND;
                case "\"" -> KeyCode.QUOTEDBL;
                case "'" -> KeyCode.QUOTE;
                case "(" -> KeyCode.LEFT_PARENTHESIS;
                case "_" -> KeyCode.UNDERSCORE;
                case "!" -> KeyCode.EXCLAMATION_MARK;
                default -> KeyCode.UNDEFINED;
            };
        }

        private static KeyEvent event(KeyCodeCombination keys, KeyCode code, String text, boolean shift) {
            boolean control = keys.getShortcut() == KeyCombination.ModifierValue.DOWN;
            boolean alt = keys.getAlt() == KeyCombination.ModifierValue.DOWN;
            return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, shift, control, alt, false);
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyShortcutIsThereByItsPlaceAndByWhatIsPrintedAndIsNoOther(Layout layout) {
        List<String> dead = new ArrayList<>();
        for (Shortcut shortcut : Shortcut.values()) {
            for (KeyEvent press : layout.presses((KeyCodeCombination) shortcut.combination())) {
                boolean alone = java.util.Arrays.stream(Shortcut.values())
                        .filter(each -> each.matches(press))
                        .allMatch(shortcut::equals);
                if (!shortcut.matches(press) || !alone) {
                    dead.add(shortcut + " as " + press.getCode() + " " + press.getText());
                }
            }
        }
        assertThat(dead).isEmpty();
        assertThat(Shortcut.values()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void aDigitWithAltIsReadOnEveryLayoutAndAPlainKeyIsLeftAlone() {
        KeyEvent french =
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "\u00e9", KeyCode.UNDEFINED, false, false, true, false);
        assertThat(DigitKeys.withAlt(french)).hasValue(2);
        KeyEvent plain =
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "\u00e9", KeyCode.UNDEFINED, false, false, false, false);
        assertThat(DigitKeys.withAlt(plain)).isEmpty();
        assertThat(AmericanKey.of(plain)).isSameAs(plain);
    }
}
