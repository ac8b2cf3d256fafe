package org.chairside.cli;

import java.time.LocalDate;
import org.chairside.cli.terminal.Failure;
import org.chairside.cli.terminal.InputWords;
import org.chairside.intake.birth.BirthDateReader;
import org.chairside.intake.birth.BirthDateReading;
import org.chairside.model.BirthDate;
import org.chairside.model.Patient;
import org.chairside.model.PersonName;
import org.chairside.model.text.CleanText;
import org.chairside.model.text.TextUse;

/** Who a patient is said to be. */
record Identity(PersonName name, BirthDate born, String recordNumber) {
    /** As given by somebody; refused where it names nobody, or nobody who can have been a patient on a day. */
    static Identity of(String name, String born, String recordNumber, LocalDate sessionDay) {
        String number = CleanText.line(recordNumber);
        if (number.isEmpty()) {
            throw refused("--id is the patient's record number");
        }
        return new Identity(named(name), born(born, sessionDay), number);
    }

    private static PersonName named(String name) {
        try {
            return PersonName.parse(name);
        } catch (IllegalArgumentException e) {
            throw refused("--patient is \"FAMILY, Given\"");
        }
    }

    private static BirthDate born(String born, LocalDate sessionDay) {
        return switch (new BirthDateReader(sessionDay, true).read(born)) {
            case BirthDateReading.Day(LocalDate date) -> new BirthDate.Exact(date);
            case BirthDateReading.YearAlone(int year) -> new BirthDate.YearOnly(year);
            case BirthDateReading.OutOfRange _ ->
                throw refused("--born is not the birth date of a patient of that day");
            case BirthDateReading.Several _ ->
                throw refused("the birth date can be read as more than one day; write it as 1981-07-14");
            case BirthDateReading.NoSuchDay _ -> throw refused("the birth date is not a day of the calendar");
            case BirthDateReading.Blank _, BirthDateReading.Unreadable _ ->
                throw refused(
                        "the birth date is a date such as 1981-07-14 or 07/14/1981, or 1981 where only the year is known");
        };
    }

    /** Refuses what is too long. */
    void check() {
        TextUse.FAMILY_NAME
                .excess(name.family())
                .or(() -> TextUse.GIVEN_NAME.excess(name.given()))
                .or(() -> TextUse.RECORD_NUMBER.excess(recordNumber))
                .ifPresent(excess -> {
                    throw refused(InputWords.of(excess));
                });
    }

    /** Whether somebody who is known goes by this name and may be born then. */
    boolean canBe(Patient known) {
        return known.canBe(name, born);
    }

    /** Whether nobody but a person can say that it is somebody known: a year alone is shared by too many. */
    boolean isOnlyPerhaps(Patient known) {
        return canBe(known) && (born instanceof BirthDate.YearOnly || known.born() instanceof BirthDate.YearOnly);
    }

    static Failure refused(String why) {
        return new Failure(Failure.BAD_CALL, why + ". Nothing was saved.");
    }
}
