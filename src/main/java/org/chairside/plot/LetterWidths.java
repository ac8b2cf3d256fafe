package org.chairside.plot;

/**
 * How wide a text is in a common sans-serif face, without asking for a font. A little generous, so that what is placed
 * by it does not touch in a wider face.
 */
final class LetterWidths {
    private LetterWidths() {}

    /** The width in picture units. */
    static double of(String text, Lettering lettering) {
        double em = text.codePoints().mapToDouble(LetterWidths::em).sum();
        return em * lettering.size() * (lettering.bold() ? 1.06 : 1);
    }

    private static double em(int letter) {
        if ("iljI.,:;|'! ()[]".indexOf(letter) >= 0) {
            return 0.32;
        }
        if ("mwMW%@".indexOf(letter) >= 0) {
            return 0.9;
        }
        if ("ftr/-".indexOf(letter) >= 0) {
            return 0.42;
        }
        return Character.isUpperCase(letter) ? 0.68 : 0.58;
    }
}
