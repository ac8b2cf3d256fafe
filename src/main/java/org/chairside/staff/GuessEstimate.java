package org.chairside.staff;

import com.nulabinc.zxcvbn.Feedback;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import org.chairside.staff.PasswordVerdict.Weakness;

/** How hard a password is to guess, by a maintained estimator (zxcvbn): a verdict of its own words, not of its score. */
final class GuessEstimate {
    /** Of 0 to 4: from 3 on, more than 10^8 guesses. */
    private static final int LEAST_SCORE = 3;

    /** What is looked at: what is beyond makes no password easier, and looking takes ever longer. */
    private static final int MOST_CHARACTERS = 40;

    private static final String OURS = "chairside";

    private GuessEstimate() {}

    /** Its dictionaries take half a second and 11 MB, so they are loaded when the first password is judged. */
    private static final class Loaded {
        private static final Zxcvbn ESTIMATOR = new Zxcvbn();

        private Loaded() {}
    }

    static PasswordVerdict of(char[] password, String... names) {
        char[] looked = Arrays.copyOf(password, Math.min(password.length, MOST_CHARACTERS));
        Strength strength = Loaded.ESTIMATOR.measure(CharBuffer.wrap(looked), words(names));
        try {
            return strength.getScore() >= LEAST_SCORE
                    ? new PasswordVerdict.Good()
                    : new PasswordVerdict.Guessable(weakness(strength));
        } finally {
            strength.wipe();
            Arrays.fill(looked, '\0');
        }
    }

    private static List<String> words(String... names) {
        List<String> words = new ArrayList<>(List.of(OURS));
        for (String name : names) {
            words.add(name);
            words.addAll(List.of(name.strip().split("\\s+")));
        }
        return words;
    }

    private static Weakness weakness(Strength strength) {
        if (strength.getSequence().stream().anyMatch(match -> "user_inputs".equals(match.dictionaryName))) {
            return Weakness.NAMES;
        }
        String key = strength.getFeedback().withResourceBundle(new Keys()).getWarning();
        return switch (key) {
            case Feedback.DICTIONARY_WARNING_PASSWORDS_TOP10,
                    Feedback.DICTIONARY_WARNING_PASSWORDS_TOP100,
                    Feedback.DICTIONARY_WARNING_PASSWORDS_VERY_COMMON,
                    Feedback.DICTIONARY_WARNING_PASSWORDS_SIMILAR -> Weakness.COMMON;
            case Feedback.DICTIONARY_WARNING_ENGLISH_WIKIPEDIA_ITSELF -> Weakness.ONE_WORD;
            case Feedback.DICTIONARY_WARNING_ETC_NAMES_THEMSELVES, Feedback.DICTIONARY_WARNING_ETC_NAMES_COMMON ->
                Weakness.NAMES;
            case Feedback.SPATIAL_WARNING_STRAIGHT_ROWS_OF_KEYS, Feedback.SPATIAL_WARNING_SHORT_KEYBOARD_PATTERNS ->
                Weakness.ROW_OF_KEYS;
            case Feedback.REPEAT_WARNING_LIKE_AAA, Feedback.REPEAT_WARNING_LIKE_ABCABCABC -> Weakness.REPEATED;
            case Feedback.SEQUENCE_WARNING_LIKE_ABCOR6543 -> Weakness.SEQUENCE;
            case Feedback.REGEX_WARNING_RECENT_YEARS, Feedback.DATE_WARNING_DATES -> Weakness.YEAR_OR_DATE;
            default -> Weakness.TOO_LITTLE;
        };
    }

    /** A bundle that answers with the key: the estimator's sentences are not ours. */
    private static final class Keys extends ResourceBundle {
        @Override
        protected Object handleGetObject(String key) {
            return key;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.emptyEnumeration();
        }
    }
}
