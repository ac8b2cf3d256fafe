package org.chairside.ui.start;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chairside.model.text.CleanText;

/** A birth date as people type it: {@code 14-Jul-1981}, {@code 14 jul 1981}, {@code 1981-07-14}; never 07/14. */
final class TypedDate {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[\\s.\\-]*(\\p{L}{3,})[\\s.\\-]*(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private TypedDate() {}

    /** Empty where it is no date, or one that could be read in two ways. */
    static Optional<LocalDate> read(String typed) {
        String text = CleanText.line(typed);
        Matcher named = DAY_FIRST.matcher(text);
        if (named.matches()) {
            int month = MONTHS.indexOf(named.group(2).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
            return date(number(named.group(3)), month, number(named.group(1)));
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches()
                ? date(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)))
                : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
