package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Locale;
import org.chairside.model.text.CleanText;

/**
 * A patient as known at one time. Identity is two things a person can check: name with birth date, and the record
 * number.
 *
 * @param recordNumber the clinic's or hospital's number for the patient, as printed; may not be blank
 */
public record Patient(
        PatientId id,
        PersonName name,
        BirthDate born,
        Sex sex,
        Gender gender,
        String recordNumber,
        Allergies allergies) {
    /**
     * @throws IllegalArgumentException if the record number is blank
     */
    public Patient {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(born, "born");
        requireNonNull(sex, "sex");
        requireNonNull(gender, "gender");
        requireNonNull(allergies, "allergies");
        recordNumber = recordNumber.strip();
        if (recordNumber.isEmpty()) {
            throw new IllegalArgumentException("a patient has a record number");
        }
    }

    /** The same patient with another birth date. */
    public Patient bornOn(BirthDate other) {
        return new Patient(id, name, other, sex, gender, recordNumber, allergies);
    }

    /** The same patient with other allergies. */
    public Patient withAllergies(Allergies other) {
        return new Patient(id, name, born, sex, gender, recordNumber, other);
    }

    /** Whether a name and a birth date can be this patient's; a year alone is never enough to say that they are. */
    public boolean canBe(PersonName otherName, BirthDate otherBorn) {
        return name.isAlike(otherName) && born.canBe(otherBorn);
    }

    /** The last four characters of the record number, for a narrow tab. */
    public String recordTail() {
        String clean = CleanText.line(recordNumber);
        return clean.substring(Math.max(0, clean.length() - 4));
    }

    /** Whether a number is this patient's as far as anybody can see; spaces in it do not count. */
    public boolean hasRecordNumber(String typed) {
        return digits(recordNumber).equals(digits(typed));
    }

    private static String digits(String number) {
        return CleanText.alike(number).replace(" ", "");
    }

    /**
     * Whether the two are easily mistaken for each other: the same family name, or the same first three letters of it
     * and the same year of birth, or the same initials (UX 3). Never true of one and the same patient.
     */
    public boolean isEasilyMistakenFor(Patient other) {
        if (id.equals(other.id)) {
            return false;
        }
        String mine = plain(name.family());
        String theirs = plain(other.name.family());
        boolean sameYear = born.year() == other.born.year();
        return mine.equals(theirs)
                || (sameYear && start(mine).equals(start(theirs)))
                || plain(name.initials()).equals(plain(other.name.initials()));
    }

    private static String start(String family) {
        return family.substring(0, Math.min(3, family.length()));
    }

    /** Capitals without accents or punctuation, so that MÜLLER and Muller are alike. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
