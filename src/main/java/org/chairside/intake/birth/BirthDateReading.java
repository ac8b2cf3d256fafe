package org.chairside.intake.birth;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chairside.model.BirthDate;

/** What a birth date that was typed means. Only what can be meant in one way is a birth date. */
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

    /** A year without a day: all that is known. */
    record YearAlone(int year) implements BirthDateReading {}

    /** The day is not in the calendar: the thirtieth of February. */
    record NoSuchDay() implements BirthDateReading {}

    /** Nobody who is alive was born on that day. */
    record OutOfRange() implements BirthDateReading {}

    /** It is not the form of a date. */
    record Unreadable() implements BirthDateReading {}

    /** The birth date, where it can only be one: a day, or a year alone. */
    default Optional<BirthDate> only() {
        return switch (this) {
            case Day(LocalDate date) -> Optional.of(new BirthDate.Exact(date));
            case YearAlone(int year) -> Optional.of(new BirthDate.YearOnly(year));
            case Blank _, Several _, NoSuchDay _, OutOfRange _, Unreadable _ -> Optional.empty();
        };
    }

    /** The days it may mean; none of a year alone. */
    default List<LocalDate> days() {
        return switch (this) {
            case Day(LocalDate date) -> List.of(date);
            case Several(List<LocalDate> dates) -> dates;
            case Blank _, YearAlone _, NoSuchDay _, OutOfRange _, Unreadable _ -> List.of();
        };
    }
}
