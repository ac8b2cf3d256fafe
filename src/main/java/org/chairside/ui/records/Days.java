package org.chairside.ui.records;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.chairside.model.BirthDate;

/** Some days, as people name them: a stretch, a month or a day of any year. */
sealed interface Days {
    boolean has(long epochDay);

    /** Whether a date of birth is worth comparing. */
    boolean isDay();

    /** Whether somebody was born on such a day. A year alone is none. */
    default boolean hasBirth(BirthDate born) {
        return isDay() && born instanceof BirthDate.Exact(LocalDate date) && has(date.toEpochDay());
    }

    /** A stretch of them. */
    record Stretch(Period period) implements Days {
        @Override
        public boolean has(long epochDay) {
            return period.has(epochDay);
        }

        @Override
        public boolean isDay() {
            return period.isDay();
        }
    }

    /** A month of any year. */
    record EveryMonth(Month month) implements Days {
        @Override
        public boolean has(long epochDay) {
            return LocalDate.ofEpochDay(epochDay).getMonth() == month;
        }

        @Override
        public boolean isDay() {
            return false;
        }
    }

    /** A day of any year. */
    record EveryDay(MonthDay day) implements Days {
        @Override
        public boolean has(long epochDay) {
            return MonthDay.from(LocalDate.ofEpochDay(epochDay)).equals(day);
        }

        @Override
        public boolean isDay() {
            return true;
        }
    }
}
