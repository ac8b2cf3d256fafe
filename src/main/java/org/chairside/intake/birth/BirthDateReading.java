package org.chairside.intake.birth;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a birth date that was typed means. Only one that can be meant in one way is a date. */
public sealed interface BirthDateReading {
    /** Nothing was typed. */
    record Blank() implements BirthDateReading {}

    /** It means this day and no other. */
    record Day(LocalDate date) implements BirthDateReading {}

    /**
     * It can mean any of these days, two or more; nobody but whoever typed it knows which.
     *
     * @param dates in the order in which whoever typed it is likelier to have meant them
     */
    record Several(List<LocalDate> dates) implements BirthDateReading {
        public Several {
            dates = List.copyOf(dates);
        }
    }

    /** A year without a day. */
    record YearAlone(int year) implements BirthDateReading {}

    /** The day is not in the calendar: the thirtieth of February. */
    record NoSuchDay() implements BirthDateReading {}

    /** Nobody who is alive was born on that day. */
    record OutOfRange() implements BirthDateReading {}

    /** It is not the form of a date. */
    record Unreadable() implements BirthDateReading {}

    /** The day, where it can only be one. */
    default Optional<LocalDate> only() {
        return this instanceof Day(LocalDate date) ? Optional.of(date) : Optional.empty();
    }
}
