package org.chairside.ui.form;

import java.util.Optional;
import org.chairside.intake.birth.BirthDateReading;

/** What is wrong with a birth date that was typed, wherever it is typed. */
public final class BirthDateProblem {
    private BirthDateProblem() {}

    /** The message key; empty where it is one day, or a year alone. */
    public static Optional<String> of(BirthDateReading reading) {
        return switch (reading) {
            case BirthDateReading.Day _, BirthDateReading.YearAlone _ -> Optional.empty();
            case BirthDateReading.Blank _, BirthDateReading.Unreadable _ -> Optional.of("start.problem.born");
            case BirthDateReading.Several _ -> Optional.of("start.problem.born.several");
            case BirthDateReading.NoSuchDay _ -> Optional.of("start.problem.born.no-day");
            case BirthDateReading.OutOfRange _ -> Optional.of("start.problem.born.range");
        };
    }
}
