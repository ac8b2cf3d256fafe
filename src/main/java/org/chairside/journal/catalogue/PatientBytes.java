package org.chairside.journal.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.chairside.model.Allergies;
import org.chairside.model.BirthDate;
import org.chairside.model.Gender;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.Sex;

/** The patient of a row of the catalogue as bytes and back. Of the same shape as the row, which says what shape that is. */
final class PatientBytes {
    /** Written by their place in this list. */
    static final List<Gender> GENDERS = List.of(Gender.values());

    /** Written by their place in this list. */
    static final List<Sex> SEXES = List.of(Sex.values());

    private PatientBytes() {}

    static void write(ByteWriter out, Patient patient) {
        PersonName name = patient.name();
        out.uuid(patient.id().value());
        out.text(name.family()).text(name.given()).text(name.title());
        born(out, patient.born());
        out.word(patient.sex(), SEXES).word(patient.gender(), GENDERS).text(patient.recordNumber());
        switch (patient.allergies()) {
            case Allergies.NotRecorded() -> out.octet(0);
            case Allergies.NoneKnown() -> out.octet(1);
            case Allergies.Known(String text) -> out.octet(2).text(text);
        }
    }

    static Patient read(ByteReader in) {
        return new Patient(
                new PatientId(in.uuid()),
                new PersonName(in.text(), in.text(), in.text()),
                born(in),
                in.word(SEXES),
                in.word(GENDERS),
                in.text(),
                allergies(in));
    }

    private static void born(ByteWriter out, BirthDate born) {
        switch (born) {
            case BirthDate.Exact(LocalDate date) -> out.octet(0).number(date.toEpochDay());
            case BirthDate.YearOnly(int year) -> out.octet(1).number(year);
        }
    }

    private static BirthDate born(ByteReader in) {
        return switch (in.octet()) {
            case 0 -> new BirthDate.Exact(LocalDate.ofEpochDay(in.number()));
            case 1 -> new BirthDate.YearOnly(in.count());
            default -> throw new IllegalArgumentException("a day or a year is wanted");
        };
    }

    private static Allergies allergies(ByteReader in) {
        return switch (in.octet()) {
            case 0 -> new Allergies.NotRecorded();
            case 1 -> new Allergies.NoneKnown();
            case 2 -> new Allergies.Known(in.text());
            default -> throw new IllegalArgumentException("a state of allergies is wanted");
        };
    }
}
