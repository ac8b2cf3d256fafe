package org.chairside.cli;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Allergies;
import org.chairside.model.Gender;
import org.chairside.model.Ids;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.SessionSummary;
import picocli.CommandLine.Option;

/** Whose sheet it is, in two identifiers that have to agree with what the log knows. */
final class PaperPatient {
    private static final int LONGEST = 200;
    private static final int OLDEST = 130;

    @Option(names = "--patient", required = true, paramLabel = "NAME", description = "\"FAMILY, Given\"")
    private String name;

    @Option(names = "--born", required = true, paramLabel = "DATE", description = "As 1981-07-14.")
    private LocalDate born;

    @Option(names = "--id", required = true, paramLabel = "NUMBER", description = "The patient's record number.")
    private String recordNumber;

    /** Refuses what cannot be a patient, before anything is asked of the log. */
    void check(LocalDate sessionDay) {
        if (!isOneLine(name) || personName().family().isEmpty()) {
            throw refused("--patient is \"FAMILY, Given\"");
        }
        if (!isOneLine(recordNumber)) {
            throw refused("--id is the patient's record number");
        }
        if (born.isAfter(sessionDay) || born.isBefore(sessionDay.minusYears(OLDEST))) {
            throw refused("--born is not the birth date of a patient of that day");
        }
    }

    /** The patient as the log knows them, or a new one. */
    Patient among(List<SessionSummary> sessions, Ids ids) {
        Optional<Patient> known = sessions.stream()
                .map(SessionSummary::patient)
                .filter(each -> each.recordNumber().equals(recordNumber.strip()))
                .findFirst();
        if (known.isPresent() && !isThatOf(known.get())) {
            throw refused("that record number belongs to a patient of another name or birth date");
        }
        return known.orElseGet(() -> new Patient(
                new PatientId(ids.next()),
                personName(),
                born,
                Gender.NOT_KNOWN,
                recordNumber,
                new Allergies.NotRecorded()));
    }

    private boolean isThatOf(Patient known) {
        PersonName typed = personName();
        return known.born().equals(born)
                && isSame(known.name().family(), typed.family())
                && isSame(known.name().given(), typed.given());
    }

    private static boolean isSame(String one, String other) {
        return Normalizer.normalize(one, Normalizer.Form.NFC)
                .equalsIgnoreCase(Normalizer.normalize(other, Normalizer.Form.NFC));
    }

    private PersonName personName() {
        try {
            return PersonName.parse(name);
        } catch (IllegalArgumentException e) {
            throw refused("--patient is \"FAMILY, Given\"");
        }
    }

    private static boolean isOneLine(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.codePoints().noneMatch(Character::isISOControl);
    }

    private static Failure refused(String why) {
        return new Failure(Failure.BAD_CALL, why + ". Nothing was saved.");
    }
}
