package org.chairside.staff;

import java.util.Locale;

/**
 * Whether a password will do. How hard it is to guess is what counts; no kind of character is asked for (NIST SP 800-63B,
 * 3.1.1). {@link PasswordWords} says it in words.
 */
public sealed interface PasswordVerdict {
    int LEAST = 8;
    int MOST = 128;

    record Good() implements PasswordVerdict {}

    record TooShort(int least) implements PasswordVerdict {}

    record TooLong(int most) implements PasswordVerdict {}

    /** One character over and over. */
    record OnlyOneCharacter() implements PasswordVerdict {}

    /** The person's or the clinic's own name. */
    record IsAName() implements PasswordVerdict {}

    /** A guessing program would find it soon. */
    record Guessable(Weakness why) implements PasswordVerdict {}

    /** Why a password is easy to guess. */
    enum Weakness {
        /** Among those that most people choose, or close to one. */
        COMMON,
        /** One word of a dictionary. */
        ONE_WORD,
        /** Somebody's name, or that of the clinic. */
        NAMES,
        /** Keys that lie side by side. */
        ROW_OF_KEYS,
        /** The same characters or words again and again. */
        REPEATED,
        /** Letters or digits in their order. */
        SEQUENCE,
        YEAR_OR_DATE,
        /** Too little of anything. */
        TOO_LITTLE
    }

    /**
     * What can be said of a password at once, without judging how hard it is to guess. Quick.
     *
     * @param names what it may not be, in any letter case
     */
    static PasswordVerdict atOnce(char[] password, String... names) {
        int length = Character.codePointCount(password, 0, password.length);
        if (length < LEAST) {
            return new TooShort(LEAST);
        }
        if (length > MOST) {
            return new TooLong(MOST);
        }
        if (isOneCharacter(password)) {
            return new OnlyOneCharacter();
        }
        for (String name : names) {
            if (isName(password, name)) {
                return new IsAName();
            }
        }
        return new Good();
    }

    private static boolean isOneCharacter(char[] password) {
        for (char each : password) {
            if (each != password[0]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(char[] password, String name) {
        char[] letters = name.toLowerCase(Locale.ROOT).toCharArray();
        boolean same = letters.length == password.length;
        for (int i = 0; same && i < letters.length; i++) {
            same = Character.toLowerCase(password[i]) == letters[i];
        }
        return same;
    }
}
