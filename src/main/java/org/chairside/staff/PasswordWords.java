package org.chairside.staff;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why a password will not do and what helps, in the same words on the screen and on the command line. */
public final class PasswordWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "org.chairside.staff.passwords",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private PasswordWords() {}

    /** One or two sentences; empty for a password that will do. */
    public static String of(PasswordVerdict verdict) {
        return switch (verdict) {
            case PasswordVerdict.Good _ -> "";
            case PasswordVerdict.TooShort(int least) -> text("short", least);
            case PasswordVerdict.TooLong(int most) -> text("long", most);
            case PasswordVerdict.OnlyOneCharacter _ -> text("one-character");
            case PasswordVerdict.IsAName _ -> text("name");
            case PasswordVerdict.Guessable(PasswordVerdict.Weakness why) ->
                text("guessable." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    private static String text(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
    }
}
