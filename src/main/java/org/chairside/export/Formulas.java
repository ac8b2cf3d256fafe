package org.chairside.export;

import java.util.regex.Pattern;

/**
 * Text kept from being read as a formula by a spreadsheet: a leading apostrophe before {@code = + - @} in their usual or
 * wide forms, a tab or a line end. Text that already begins with apostrophes and then one of these gets one more, so that
 * taking one away always gives back what was typed.
 */
final class Formulas {
    private static final Pattern READ_AS_FORMULA =
            Pattern.compile("'*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\t\\r\\n].*", Pattern.DOTALL);

    private Formulas() {}

    static String guarded(String text) {
        return READ_AS_FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
