package org.chairside.ui.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days as people type them: {@code today}, {@code last week}, {@code March 2026}, {@code 22 Mar},
 * {@code 2026-03-01..2026-03-22}, {@code since 1-Mar}. Lower case.
 */
record DateWords(LocalDate today, Locale language) {
    private static final int LEAST_LETTERS = 3;
    private static final int LONGEST = 3;

    /** Days, and how many words named them. */
    record Named(Days days, int words) {}

    /** What the first of these words name, as many of them as will do. */
    Optional<Named> first(List<String> words) {
        for (int many = Math.min(LONGEST, words.size()); many > 0; many--) {
            int taken = many;
            Optional<Days> days = named(words.subList(0, many));
            if (days.isPresent()) {
                return days.map(each -> new Named(each, taken));
            }
        }
        return Optional.empty();
    }

    private Optional<Days> named(List<String> words) {
        try {
            return switch (words.size()) {
                case 1 -> one(words.getFirst());
                case 2 -> two(words.getFirst(), words.getLast());
                default -> three(words.get(0), words.get(1), words.get(2));
            };
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<Days> one(String word) {
        int dots = word.indexOf("..");
        if (dots > 0) {
            return range(word.substring(0, dots), word.substring(dots + 2));
        }
        if (word.equals("today") || word.equals("yesterday")) {
            return stretch(period(word));
        }
        // Three letters could begin any name, and as the beginning of a date they are found as such.
        return month(word)
                .filter(month -> word.length() > LEAST_LETTERS || word.equals(full(month)))
                .map(Days.EveryMonth::new);
    }

    private Optional<Days> two(String first, String second) {
        if (first.equals("this") || first.equals("last")) {
            return stretch(around(second, first.equals("this") ? 0 : 1));
        }
        if (first.equals("since")) {
            return stretch(period(second).map(from -> new Period(from.from(), today)));
        }
        if (isNumber(second, 4, 4)) {
            return month(first).map(month -> new Days.Stretch(Period.month(YearMonth.of(number(second), month))));
        }
        return isNumber(first, 1, 2)
                ? month(second).map(month -> new Days.EveryDay(MonthDay.of(month, number(first))))
                : Optional.empty();
    }

    private Optional<Days> three(String first, String second, String third) {
        if (first.equals("last") && isNumber(second, 1, 3) && third.equals("days")) {
            return stretch(Optional.of(Period.last(Math.max(1, number(second)), today)));
        }
        if (first.equals("since")) {
            return two(second, third)
                    .filter(Days.Stretch.class::isInstance)
                    .map(Days.Stretch.class::cast)
                    .map(days -> new Days.Stretch(new Period(days.period().from(), today)));
        }
        return isNumber(first, 1, 2) && isNumber(third, 4, 4)
                ? stretch(month(second).map(month -> Period.day(LocalDate.of(number(third), month, number(first)))))
                : Optional.empty();
    }

    private Optional<Period> around(String what, int ago) {
        return switch (what) {
            case "week" -> Optional.of(Period.week(today.minusWeeks(ago)));
            case "month" -> Optional.of(Period.month(YearMonth.from(today).minusMonths(ago)));
            case "year" -> Optional.of(Period.year(today.getYear() - ago));
            default -> Optional.empty();
        };
    }

    private Optional<Days> range(String from, String to) {
        Optional<Period> last = to.isEmpty() ? Optional.of(Period.day(today)) : period(to);
        return stretch(period(from).flatMap(first -> last.map(first::until)));
    }

    private static Optional<Days> stretch(Optional<Period> period) {
        return period.map(Days.Stretch::new);
    }

    /** One word for a day, a month or a year; without a year the last that there was. */
    private Optional<Period> period(String word) {
        if (word.equals("today") || word.equals("yesterday")) {
            return Optional.of(Period.day(today.minusDays(word.equals("today") ? 0 : 1)));
        }
        String[] parts = word.split("-", -1);
        return switch (parts.length) {
            case 1 -> isNumber(word, 4, 4) ? Optional.of(Period.year(number(word))) : Optional.empty();
            case 2 -> ofTwo(parts[0], parts[1]);
            case 3 -> ofThree(parts);
            default -> Optional.empty();
        };
    }

    private Optional<Period> ofTwo(String first, String second) {
        if (isNumber(first, 4, 4) && isNumber(second, 2, 2)) {
            return Optional.of(Period.month(YearMonth.of(number(first), number(second))));
        }
        if (isNumber(second, 4, 4)) {
            return month(first).map(month -> Period.month(YearMonth.of(number(second), month)));
        }
        return isNumber(first, 1, 2)
                ? month(second).map(month -> MonthDay.of(month, number(first))).map(this::last)
                : Optional.empty();
    }

    private Period last(MonthDay day) {
        LocalDate thisYear = day.atYear(today.getYear());
        return Period.day(thisYear.isAfter(today) ? day.atYear(today.getYear() - 1) : thisYear);
    }

    private Optional<Period> ofThree(String[] parts) {
        if (isNumber(parts[0], 4, 4) && isNumber(parts[1], 2, 2) && isNumber(parts[2], 2, 2)) {
            return Optional.of(Period.day(LocalDate.of(number(parts[0]), number(parts[1]), number(parts[2]))));
        }
        return isNumber(parts[0], 1, 2) && isNumber(parts[2], 4, 4)
                ? month(parts[1]).map(month -> Period.day(LocalDate.of(number(parts[2]), month, number(parts[0]))))
                : Optional.empty();
    }

    private Optional<Month> month(String word) {
        return word.length() < LEAST_LETTERS
                ? Optional.empty()
                : Stream.of(Month.values())
                        .filter(month -> full(month).startsWith(word))
                        .findFirst();
    }

    private String full(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, language).toLowerCase(Locale.ROOT);
    }

    private static boolean isNumber(String word, int least, int most) {
        return word.length() >= least
                && word.length() <= most
                && word.chars().allMatch(each -> each >= '0' && each <= '9');
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
