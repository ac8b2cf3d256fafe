package org.chairside.ui.kit;

import java.util.Arrays;
import java.util.Locale;

/**
 * A short code for a fault of the program: the same for the same place in the code, so that it can be read over a
 * telephone. Made of class and method names only; no message and no value goes into it.
 */
public record BugCode(String text) {
    private static final int DEPTH = 5;

    /** Five characters, such as {@code 4K7QM}. */
    public static BugCode of(Throwable thrown) {
        Throwable root = thrown;
        for (int depth = 0; depth < 20 && root.getCause() != null; depth++) {
            root = root.getCause();
        }
        int hash = root.getClass().getName().hashCode();
        for (StackTraceElement frame :
                Arrays.stream(root.getStackTrace()).limit(DEPTH).toList()) {
            hash = 31 * hash + frame.getClassName().hashCode();
            hash = 31 * hash + frame.getMethodName().hashCode();
        }
        String digits = Integer.toString(Math.floorMod(hash, 36 * 36 * 36 * 36 * 36), 36);
        return new BugCode("0".repeat(5 - digits.length()) + digits.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return text;
    }
}
