package org.chairside.ui.start;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chairside.intake.birth.BirthDateReader;
import org.chairside.model.Allergies;
import org.chairside.model.Gender;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.Sex;
import org.chairside.model.text.CleanText;
import org.chairside.ui.form.BirthDateProblem;

/** Somebody who was never here, as typed. */
public final class NewPatient {
    private final PatientId id;
    private final StringProperty family = new SimpleStringProperty(this, "family", "");
    private final StringProperty given = new SimpleStringProperty(this, "given", "");
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty born = new SimpleStringProperty(this, "born", "");
    private final StringProperty recordNumber = new SimpleStringProperty(this, "recordNumber", "");
    private final StringProperty allergies = new SimpleStringProperty(this, "allergies", "");
    private final ObjectProperty<Sex> sex = new SimpleObjectProperty<>(this, "sex", Sex.NOT_RECORDED);
    private final ObjectProperty<Gender> gender = new SimpleObjectProperty<>(this, "gender", Gender.NOT_KNOWN);

    NewPatient(PatientId id) {
        this.id = id;
    }

    public StringProperty familyProperty() {
        return family;
    }

    public StringProperty givenProperty() {
        return given;
    }

    public StringProperty titleProperty() {
        return title;
    }

    public StringProperty bornProperty() {
        return born;
    }

    public StringProperty recordNumberProperty() {
        return recordNumber;
    }

    /** Empty for not recorded, {@code none} for none known, else as written. */
    public StringProperty allergiesProperty() {
        return allergies;
    }

    public ObjectProperty<Sex> sexProperty() {
        return sex;
    }

    public ObjectProperty<Gender> genderProperty() {
        return gender;
    }

    /** What was typed. */
    Stream<String> told() {
        return Stream.of(family, given, title, born, recordNumber, allergies).map(StringProperty::get);
    }

    /** What is missing or unreadable, as message keys by field. */
    Map<StartField, String> problems(BirthDateReader reader) {
        Map<StartField, String> problems = new EnumMap<>(StartField.class);
        if (CleanText.isBlank(family.get())) {
            problems.put(StartField.FAMILY, "start.problem.family");
        }
        BirthDateProblem.of(reader.read(born.get())).ifPresent(key -> problems.put(StartField.BORN, key));
        if (CleanText.isBlank(recordNumber.get())) {
            problems.put(StartField.RECORD_NUMBER, "start.problem.mrn");
        }
        return problems;
    }

    /** The patient, once nothing is missing. */
    Optional<Patient> patient(BirthDateReader reader) {
        if (!problems(reader).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Patient(
                id,
                PersonName.of(family.get(), given.get(), title.get()),
                reader.read(born.get()).only().orElseThrow(),
                sex.get(),
                gender.get(),
                CleanText.line(recordNumber.get()),
                Allergies.parse(allergies.get())));
    }

    /** Whether name and birth date, as far as they are typed, can be those of somebody who was here before. */
    boolean canBe(Patient known, BirthDateReader reader) {
        return !CleanText.isBlank(family.get())
                && reader.read(born.get())
                        .only()
                        .filter(date -> known.canBe(PersonName.of(family.get(), given.get(), title.get()), date))
                        .isPresent();
    }
}
