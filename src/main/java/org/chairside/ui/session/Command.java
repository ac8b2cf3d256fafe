package org.chairside.ui.session;

import org.chairside.model.text.CleanText;

/**
 * Something that can be done, as the palette lists it.
 *
 * @param keys the key that does the same; may be empty
 */
record Command(String words, String keys, Runnable act) {
    /**
     * How well typed letters name it, the lower the better; -1 for not at all. A beginning of the words is best, then the
     * beginning of any word, then the letters in their order with anything between.
     */
    int distance(String typed) {
        String all = words.toLowerCase(java.util.Locale.ROOT);
        String sought = CleanText.line(typed).toLowerCase(java.util.Locale.ROOT);
        if (all.startsWith(sought)) {
            return 0;
        }
        if (all.contains(" " + sought)) {
            return 1;
        }
        int from = 0;
        int skipped = 0;
        for (int letter : sought.codePoints().filter(each -> each != ' ').toArray()) {
            int found = all.indexOf(letter, from);
            if (found < 0) {
                return -1;
            }
            skipped += found - from;
            from = found + 1;
        }
        return 2 + skipped;
    }
}
