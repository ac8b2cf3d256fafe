package org.chairside.export.page;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * The forms of Arabic letters beside each other. Unicode has a code point for each form, in the order alone, last, first,
 * middle, and says which letter it is a form of; the table is read from there and not written down here.
 */
final class Joining {
    private static final int LAM = 0x0644;
    private static final int ALONE = 0;
    private static final int LAST = 1;
    private static final int FIRST = 2;
    private static final int MIDDLE = 3;

    /** By letter, or by lam and the alef after it. */
    private final Map<String, String> forms = new HashMap<>();

    Joining() {
        // Persian and Urdu letters, then the Arabic ones with lam-alef.
        gather(0xFB50, 0xFBB1);
        gather(0xFBFC, 0xFBFF);
        gather(0xFE80, 0xFEFC);
    }

    private void gather(int first, int last) {
        for (int form = first; form <= last; form++) {
            String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            forms.merge(letters, Character.toString(form), String::concat);
        }
    }

    String joined(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String letter = letterAt(text, i);
            out.append(form(letter, joinsBefore(text, i), joinsAfter(text, i + letter.length() - 1)));
            i += letter.length() - 1;
        }
        return out.toString();
    }

    private String letterAt(String text, int i) {
        boolean pair = text.charAt(i) == LAM && i + 1 < text.length() && forms.containsKey(text.substring(i, i + 2));
        return text.substring(i, pair ? i + 2 : i + 1);
    }

    private String form(String letter, boolean before, boolean after) {
        String all = forms.getOrDefault(letter, letter);
        boolean toNext = after && all.length() > FIRST;
        int which = before ? toNext ? MIDDLE : LAST : toNext ? FIRST : ALONE;
        return all.length() > which ? all.substring(which, which + 1) : letter;
    }

    /** Whether the letter before it, past marks, joins on to it. */
    private boolean joinsBefore(String text, int i) {
        int before = i - 1;
        while (before >= 0 && isMark(text.charAt(before))) {
            before--;
        }
        return before >= 0
                && forms.getOrDefault(text.substring(before, before + 1), "").length() > FIRST;
    }

    /** Whether the letter after it, past marks, can be joined on to. */
    private boolean joinsAfter(String text, int i) {
        int after = i + 1;
        while (after < text.length() && isMark(text.charAt(after))) {
            after++;
        }
        return after < text.length()
                && forms.getOrDefault(text.substring(after, after + 1), "").length() > LAST;
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
