package org.chairside.cli;

import java.time.LocalDate;
import org.chairside.cli.terminal.Failure;
import org.chairside.cli.terminal.InputWords;
import org.chairside.model.Patient;
import org.chairside.model.PersonName;
import org.chairside.model.text.CleanText;
import org.chairside.model.text.TextUse;

/** Who a patient is said to be. */
record Identity(PersonName name, LocalDate born, String recordNumber) {
    private static final int OLDEST = 130;

    /** As given by somebody; refused where it names nobody. */
    static Identity of(String name, LocalDate born, String recordNumber) {
        String number = CleanText.line(recordNumber);
        if (number.isEmpty()) {
            throw refused("--id is the patient's record number");
        }
        return new Identity(named(name), born, number);
    }

    private static PersonName named(String name) {
        try {
            return PersonName.parse(name);
        } catch (IllegalArgumentException e) {
            throw refused("--patient is \"FAMILY, Given\"");
        }
    }

    /** Refuses what is too long, and who cannot have been a patient on a day. */
    void check(LocalDate sessionDay) {
        TextUse.FAMILY_NAME
                .excess(name.family())
                .or(() -> TextUse.GIVEN_NAME.excess(name.given()))
                .or(() -> TextUse.RECORD_NUMBER.excess(recordNumber))
                .ifPresent(excess -> {
                    throw refused(InputWords.of(excess));
                });
        if (born.isAfter(sessionDay) || born.isBefore(sessionDay.minusYears(OLDEST))) {
            throw refused("--born is not the birth date of a patient of that day");
        }
    }

    /** Whether somebody who is known goes by this name and was born that day. */
    boolean isThatOf(Patient known) {
        return known.born().equals(born) && known.name().isAlike(name);
    }

    static Failure refused(String why) {
        return new Failure(Failure.BAD_CALL, why + ". Nothing was saved.");
    }
}
