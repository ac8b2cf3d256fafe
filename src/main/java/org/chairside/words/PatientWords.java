package org.chairside.words;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.chairside.model.Allergies;
import org.chairside.model.Patient;
import org.chairside.model.Sex;

/** The patient as a session has them recorded, in one line: all that can be corrected. Safe for any thread. */
public record PatientWords(Messages messages, Notation notation) {
    /** Name, birth date, sex, gender, record number, allergies; what nobody recorded is said to be not recorded. */
    public String of(Patient patient) {
        return Stream.of(
                        patient.name().formal(),
                        messages.text("patient.words.born", notation.birth(patient.born())),
                        sex(patient.sex()),
                        messages.text("patient.words.gender", notation.gender(patient.gender())),
                        messages.text("patient.words.number", patient.recordNumber()),
                        allergies(patient.allergies()))
                .collect(joining("; "));
    }

    /** The gender, and the sex at birth beside it where that is recorded and another. */
    public String gender(Patient patient) {
        String gender = notation.gender(patient.gender());
        return patient.sex() == Sex.NOT_RECORDED || notation.sex(patient.sex()).equals(gender)
                ? gender
                : messages.text("patient.words.gender-and-sex", gender, notation.sex(patient.sex()));
    }

    private String sex(Sex sex) {
        return messages.text("patient.words.sex", notation.sex(sex));
    }

    /** The allergies in words: listed, none known, or not recorded. */
    public String allergies(Allergies allergies) {
        return switch (allergies) {
            case Allergies.NotRecorded() -> messages.text("patient.allergies.unrecorded");
            case Allergies.NoneKnown() -> messages.text("patient.allergies.none");
            case Allergies.Known(String text) -> messages.text("patient.allergies.known.spoken", text);
        };
    }
}
