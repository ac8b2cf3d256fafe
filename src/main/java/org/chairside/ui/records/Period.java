package org.chairside.ui.records;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** From one day to another, both within. */
record Period(LocalDate from, LocalDate to) {
    static Period day(LocalDate day) {
        return new Period(day, day);
    }

    static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** From Monday to Sunday. */
    static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(6));
    }

    /** So many days up to one. */
    static Period last(int days, LocalDate until) {
        return new Period(until.minusDays(days - 1L), until);
    }

    Period until(Period other) {
        return from.isAfter(other.to()) ? new Period(other.from(), to) : new Period(from, other.to());
    }

    boolean isDay() {
        return from.equals(to);
    }

    boolean has(long epochDay) {
        return epochDay >= from.toEpochDay() && epochDay <= to.toEpochDay();
    }
}
