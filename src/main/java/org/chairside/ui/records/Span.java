package org.chairside.ui.records;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** A stretch of days that can be chosen by name. */
enum Span {
    TODAY,
    YESTERDAY,
    LAST_7_DAYS,
    LAST_30_DAYS,
    THIS_MONTH,
    LAST_MONTH,
    THIS_YEAR;

    Period on(LocalDate today) {
        return switch (this) {
            case TODAY -> Period.day(today);
            case YESTERDAY -> Period.day(today.minusDays(1));
            case LAST_7_DAYS -> Period.last(7, today);
            case LAST_30_DAYS -> Period.last(30, today);
            case THIS_MONTH -> Period.month(YearMonth.from(today));
            case LAST_MONTH -> Period.month(YearMonth.from(today).minusMonths(1));
            case THIS_YEAR -> Period.year(today.getYear());
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
