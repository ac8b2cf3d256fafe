package org.chairside.cli.terminal;

/** Text from people or files made fit for a line on a terminal. */
public final class OneLine {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private OneLine() {}

    /**
     * The text with nothing in it that ends the line, moves the cursor or turns the direction of writing: white space
     * becomes one space, the rest the replacement character.
     */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.replaceAll("\\s+", " ").codePoints().forEach(point -> line.appendCodePoint(kept(point)));
        return line.toString();
    }

    private static int kept(int point) {
        // Two format characters that some names are spelled with.
        boolean spelling = point == NON_JOINER || point == JOINER;
        return spelling || !isUnfit(point) ? point : REPLACEMENT;
    }

    /** Whether a character is no letter or sign but does something to the text around it, or is half of one. */
    static boolean isUnfit(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
