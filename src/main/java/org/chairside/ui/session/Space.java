package org.chairside.ui.session;

import javafx.css.PseudoClass;

/**
 * What a window has room for.
 *
 * @param wide three columns
 * @param roomy wider columns at the sides
 * @param low so low that only line and due time stay in sight
 * @param holdsActs the foot has room for the rare acts
 * @param rows of the log, while nobody has said otherwise
 */
record Space(boolean wide, boolean roomy, boolean low, boolean holdsActs, int rows) {
    static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");

    private static final double USUAL_LETTERS = 16;

    /** In ems of body text: 1,100 pixels at the usual size. */
    private static final double WIDE = 68.75;

    private static final double WIDE_HEIGHT = 20;
    private static final double ROOMY_WIDTH = 105;
    private static final double LOW = 24;
    private static final double ACTS = 60;

    /** The most that a panel takes of the height. */
    private static final double DRAWER = 0.45;

    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 8;

    /** The height at which the log has its fewest rows, and how much each further one takes. */
    private static final double BODY = 39;

    private static final double BODY_PER_ROW = 6;

    static Space of(double width, double height, double scale) {
        double across = width / (USUAL_LETTERS * scale);
        double down = height / (USUAL_LETTERS * scale);
        boolean wide = across >= WIDE && down >= WIDE_HEIGHT;
        int rows = FEWEST_ROWS + (int) Math.max(0, (down - BODY) / BODY_PER_ROW);
        return new Space(
                wide,
                across >= ROOMY_WIDTH,
                !wide && down < LOW,
                wide || across >= ACTS,
                wide ? Math.min(rows, MOST_ROWS) : FEWEST_ROWS);
    }

    /** How high a panel may be: never over the line, and of the trend no more than its lower part. */
    static double drawer(double height, double head) {
        return Math.max(0, Math.min(DRAWER * height, height - head));
    }
}
