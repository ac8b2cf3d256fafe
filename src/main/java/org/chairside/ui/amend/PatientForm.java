package org.chairside.ui.amend;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.intake.FieldDoubt;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.intake.birth.BirthDateReader;
import org.chairside.model.Allergies;
import org.chairside.model.BirthDate;
import org.chairside.model.Event;
import org.chairside.model.Gender;
import org.chairside.model.Patient;
import org.chairside.model.PersonName;
import org.chairside.model.Sex;
import org.chairside.model.text.CleanText;
import org.chairside.ui.form.BirthDateProblem;
import org.chairside.ui.form.ChoiceField;
import org.chairside.ui.form.FieldName;
import org.chairside.ui.form.FormFieldReader;
import org.chairside.ui.form.FormInput;
import org.chairside.ui.form.FormReading;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.Notation;
import org.chairside.words.PatientWords;

/**
 * The patient as a session has them recorded, in a form to be corrected: name, birth date, sex, gender, record number and
 * allergies. Who the session is about stays the same person.
 */
record PatientForm(UiContext ui) {
    /** What stands in the fields of a patient. */
    Map<FieldName, String> fill(Patient patient) {
        Map<FieldName, String> values = new EnumMap<>(FieldName.class);
        values.put(FieldName.FAMILY, patient.name().family());
        values.put(FieldName.GIVEN_NAME, patient.name().given());
        values.put(FieldName.TITLE, patient.name().title());
        values.put(FieldName.BORN, words().birth(patient.born()));
        values.put(FieldName.SEX, patient.sex() == Sex.NOT_RECORDED ? "" : words().sex(patient.sex()));
        values.put(FieldName.GENDER, patient.gender() == Gender.NOT_KNOWN ? "" : words().gender(patient.gender()));
        values.put(FieldName.RECORD_NUMBER, patient.recordNumber());
        values.put(FieldName.ALLERGIES, patient.allergies().typed());
        return values;
    }

    /** The opening as it should have told the patient, at the time it happened; refused where nothing is changed. */
    FormReading read(Event.SessionOpened opened, Instant happenedAt, FormInput typed, Instant now) {
        FormFieldReader read = new FormFieldReader(ui, typed);
        Optional<Patient> patient = patient(opened.patient(), read, typed, now);
        patient.filter(opened.patient()::equals)
                .ifPresent(_ -> read.refuse(FieldName.FAMILY, ui.text("form.patient.unchanged")));
        patient.filter(after -> !opened.patient().equals(after)).ifPresent(after -> {
            read.echo(new PatientWords(ui.messages(), words()).of(after));
            if (isPerhapsAnother(opened.patient(), after)) {
                read.doubt(List.of(new FieldDoubt.AnotherPerson()));
            }
        });
        return read.come(patient.map(after -> new Proposed(opened.of(after), happenedAt)).stream()
                .toList());
    }

    private Optional<Patient> patient(Patient before, FormFieldReader read, FormInput typed, Instant now) {
        String family = read.words(FieldName.FAMILY);
        String given = CleanText.line(read.text(FieldName.GIVEN_NAME));
        String title = CleanText.line(read.text(FieldName.TITLE));
        Optional<BirthDate> born = born(before, read, typed, now);
        Optional<Sex> sex = new ChoiceField<>(FieldName.SEX, List.of(Sex.values()), words()::sex)
                .read(read, Optional.of(Sex.NOT_RECORDED));
        Optional<Gender> gender = new ChoiceField<>(FieldName.GENDER, List.of(Gender.values()), words()::gender)
                .read(read, Optional.of(Gender.NOT_KNOWN));
        String number = read.words(FieldName.RECORD_NUMBER);
        Allergies allergies = Allergies.parse(read.text(FieldName.ALLERGIES));
        if (family.isEmpty() || number.isEmpty() || born.isEmpty() || sex.isEmpty() || gender.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Patient(
                before.id(),
                PersonName.of(family, given, title),
                born.get(),
                sex.get(),
                gender.get(),
                number,
                allergies));
    }

    /** What was left as it stood is the birth date as it was, however it is written here. */
    private Optional<BirthDate> born(Patient before, FormFieldReader read, FormInput typed, Instant now) {
        String text = CleanText.line(typed.of(FieldName.BORN));
        if (text.equals(words().birth(before.born()))) {
            return Optional.of(before.born());
        }
        var reading = new BirthDateReader(now.atZone(words().zone()).toLocalDate(), words().isMonthFirst()).read(text);
        BirthDateProblem.of(reading).ifPresent(key -> read.refuse(FieldName.BORN, ui.text(key)));
        return reading.only();
    }

    private static boolean isPerhapsAnother(Patient before, Patient after) {
        return !before.name().isAlike(after.name()) && !before.born().canBe(after.born());
    }

    private Notation words() {
        return ui.words();
    }
}
