package org.chairside.export.page;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Text that runs from right to left as a pen that runs from left to right has to write it: last letter first, each Arabic
 * letter in the form it has beside its neighbours, brackets turned.
 */
final class Reversal implements BidiReorderer {
    private static final String BRACKETS = "()[]{}<>\u00ab\u00bb\u2039\u203a";

    private final Joining joining = new Joining();
    private final Map<Integer, Integer> mirrored = new HashMap<>();

    Reversal() {
        for (int i = 0; i < BRACKETS.length(); i += 2) {
            mirrored.put((int) BRACKETS.charAt(i), (int) BRACKETS.charAt(i + 1));
            mirrored.put((int) BRACKETS.charAt(i + 1), (int) BRACKETS.charAt(i));
        }
    }

    /** Marks stay behind the letter they belong to. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int end = text.length();
        while (end > 0) {
            int start = startOfCluster(text, end);
            text.substring(start, end)
                    .codePoints()
                    .map(letter -> mirrored.getOrDefault(letter, letter))
                    .forEach(out::appendCodePoint);
            end = start;
        }
        return out.toString();
    }

    private static int startOfCluster(String text, int end) {
        int start = text.offsetByCodePoints(end, -1);
        while (start > 0 && Character.getType(text.codePointAt(start)) == Character.NON_SPACING_MARK) {
            start = text.offsetByCodePoints(start, -1);
        }
        return start;
    }

    @Override
    public String shapeText(String text) {
        return joining.joined(text);
    }

    /** The letters that a joined form stands for. */
    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
