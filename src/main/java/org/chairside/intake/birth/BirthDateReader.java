package org.chairside.intake.birth;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chairside.model.text.CleanText;

/**
 * Reads a birth date as people write it: {@code 07/14/1981}, {@code 14.7.1981}, {@code 7/14/81}, {@code 14 jul 81},
 * {@code July 14, 1981}, {@code 1981-07-14}, {@code 07141981}; {@code 1981} where only the year is known. What can mean two days is never
 * decided here.
 *
 * @param today nobody is born after it, nor more than 130 years before
 * @param monthFirst which of two days is named first where both can be meant
 */
public record BirthDateReader(LocalDate today, boolean monthFirst) {
    private static final int OLDEST = 130;
    private static final int CENTURY = 100;
    private static final int SHORTEST_MONTH = 3;
    private static final String BETWEEN = "[\\s./,-]+";
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{1,2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{4}|\\d{2})");
    private static final Pattern DIGITS = Pattern.compile("\\d{8}");
    private static final Pattern DAY_IN_FRONT =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[\\s./,-]*(\\p{L}+)[\\s./,-]*(\\d{4}|\\d{2})");
    private static final Pattern MONTH_IN_FRONT =
            Pattern.compile("(\\p{L}+)[\\s./,-]*(\\d{1,2})(?:st|nd|rd|th)?" + BETWEEN + "(\\d{4}|\\d{2})");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** Day, month and year as they may be meant; not yet a day of the calendar. */
    private record Meant(String year, int month, int day) {
        static Meant of(String year, String month, String day) {
            return new Meant(year, Integer.parseInt(month), Integer.parseInt(day));
        }
    }

    public BirthDateReading read(String typed) {
        String text = CleanText.line(typed).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return new BirthDateReading.Blank();
        }
        if (YEAR.matcher(text).matches()) {
            int year = Integer.parseInt(text);
            return year > today.getYear() || year < today.getYear() - OLDEST
                    ? new BirthDateReading.OutOfRange()
                    : new BirthDateReading.YearAlone(year);
        }
        List<Meant> meant = meant(text);
        return meant.isEmpty() ? new BirthDateReading.Unreadable() : among(meant);
    }

    private BirthDateReading among(List<Meant> meant) {
        List<LocalDate> days = meant.stream()
                .flatMap(each -> years(each.year()).flatMap(year -> day(year, each.month(), each.day()).stream()))
                .distinct()
                .toList();
        List<LocalDate> possible = days.stream()
                .filter(day -> !day.isAfter(today) && !day.isBefore(today.minusYears(OLDEST)))
                .toList();
        return switch (possible.size()) {
            case 0 -> days.isEmpty() ? new BirthDateReading.NoSuchDay() : new BirthDateReading.OutOfRange();
            case 1 -> new BirthDateReading.Day(possible.getFirst());
            default -> new BirthDateReading.Several(possible);
        };
    }

    private List<Meant> meant(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return List.of(Meant.of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return bothWays(yearLast.group(1), yearLast.group(2), yearLast.group(3));
        }
        if (DIGITS.matcher(text).matches()) {
            return run(text);
        }
        Matcher dayInFront = DAY_IN_FRONT.matcher(text);
        if (dayInFront.matches()) {
            return named(dayInFront.group(3), dayInFront.group(2), dayInFront.group(1));
        }
        Matcher monthInFront = MONTH_IN_FRONT.matcher(text);
        return monthInFront.matches()
                ? named(monthInFront.group(3), monthInFront.group(1), monthInFront.group(2))
                : List.of();
    }

    private List<Meant> bothWays(String one, String other, String year) {
        Meant month = Meant.of(year, one, other);
        Meant day = Meant.of(year, other, one);
        return monthFirst ? List.of(month, day) : List.of(day, month);
    }

    private List<Meant> run(String digits) {
        List<Meant> all =
                new ArrayList<>(bothWays(digits.substring(0, 2), digits.substring(2, 4), digits.substring(4)));
        all.add(Meant.of(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6)));
        return all;
    }

    private static List<Meant> named(String year, String month, String day) {
        if (month.length() < SHORTEST_MONTH) {
            return List.of();
        }
        return IntStream.range(0, MONTHS.size())
                .filter(index -> MONTHS.get(index).startsWith(month))
                .mapToObj(index -> new Meant(year, index + 1, Integer.parseInt(day)))
                .toList();
    }

    /** Two digits are a year of this century or of the last. */
    private Stream<Integer> years(String year) {
        int number = Integer.parseInt(year);
        int century = today.getYear() / CENTURY * CENTURY;
        return year.length() > 2 ? Stream.of(number) : Stream.of(century + number, century - CENTURY + number);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
