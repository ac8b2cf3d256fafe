package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;

/** When somebody was born, as far as it is known: a day, or a year alone. A year is never made into a day of it. */
public sealed interface BirthDate {
    /** A year alone is as long as this. */
    int YEAR_DIGITS = 4;

    /** A day of the calendar. */
    record Exact(LocalDate date) implements BirthDate {
        public Exact {
            requireNonNull(date, "date");
        }
    }

    /** A year of which neither month nor day is known. */
    record YearOnly(int year) implements BirthDate {
        /** @throws IllegalArgumentException if it has not four digits */
        public YearOnly {
            if (year < 1000 || year > 9999) {
                throw new IllegalArgumentException("a year of birth has four digits");
            }
        }
    }

    /** An age in whole years, of which only the limits may be known. */
    record Age(int atLeast, int atMost) {
        public boolean isExact() {
            return atLeast == atMost;
        }
    }

    static BirthDate of(LocalDate date) {
        return new Exact(date);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws RuntimeException if it is neither a day nor a year
     */
    static BirthDate parse(String text) {
        return text.length() == YEAR_DIGITS ? new YearOnly(Integer.parseInt(text)) : new Exact(LocalDate.parse(text));
    }

    /** As it is stored and exported: {@code 1981-07-14}, or {@code 1981}. */
    default String text() {
        return switch (this) {
            case Exact(LocalDate date) -> date.toString();
            case YearOnly(int only) -> Integer.toString(only);
        };
    }

    default int year() {
        return switch (this) {
            case Exact(LocalDate date) -> date.getYear();
            case YearOnly(int only) -> only;
        };
    }

    /** Whole years of age on a day: of a year alone the age before and after the birthday, until the year is over. */
    default Age ageOn(LocalDate day) {
        return switch (this) {
            case Exact(LocalDate date) -> {
                int years = Period.between(date, day).getYears();
                yield new Age(years, years);
            }
            case YearOnly(int only) ->
                new Age(
                        Period.between(LocalDate.of(only, 12, 31), day).getYears(),
                        Period.between(LocalDate.of(only, 1, 1), day).getYears());
        };
    }

    /** Whether both can be of one person. Where one is a year alone, somebody has to be asked whether they are. */
    default boolean canBe(BirthDate other) {
        boolean bothDaysAreKnown = this instanceof Exact && other instanceof Exact;
        return bothDaysAreKnown ? equals(other) : year() == other.year();
    }

    /** Of two that can be of one person the one that says more. */
    default BirthDate orMoreExact(BirthDate other) {
        return this instanceof YearOnly ? other : this;
    }
}
