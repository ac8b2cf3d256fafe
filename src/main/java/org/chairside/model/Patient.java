package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;

/**
 * A patient as known at one time. Identity is two things a person can check: name with birth date, and the record
 * number.
 *
 * @param recordNumber the clinic's or hospital's number for the patient, as printed; may not be blank
 */
public record Patient(
        PatientId id, PersonName name, LocalDate born, Gender gender, String recordNumber, Allergies allergies) {
    /**
     * @throws IllegalArgumentException if the record number is blank
     */
    public Patient {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(born, "born");
        requireNonNull(gender, "gender");
        requireNonNull(allergies, "allergies");
        recordNumber = recordNumber.strip();
        if (recordNumber.isEmpty()) {
            throw new IllegalArgumentException("a patient has a record number");
        }
    }

    /** Whole years of age on a date. */
    public int ageOn(LocalDate date) {
        return Period.between(born, date).getYears();
    }

    /** The last four characters of the record number, for a narrow tab. */
    public String recordTail() {
        return recordNumber.substring(Math.max(0, recordNumber.length() - 4));
    }
}
