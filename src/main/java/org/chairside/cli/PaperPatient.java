package org.chairside.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Allergies;
import org.chairside.model.Gender;
import org.chairside.model.Ids;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.SessionSummary;
import org.chairside.model.Sex;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Whose sheet it is, in two identifiers that have to agree with what the log knows. */
final class PaperPatient {
    private static final Path INPUT = Path.of("-");

    @ArgGroup(multiplicity = "1")
    private Way way;

    @Option(
            names = "--same-patient",
            description =
                    "The patient who has that record number is the one of the sheet, though of the birth date only the"
                            + " year is known there or here.")
    private boolean same;

    private Identity identity;

    /** Where it is said: in the arguments, or where nobody else on the machine can read it. */
    private static final class Way {
        @ArgGroup(exclusive = false)
        private Named named;

        @Option(
                names = "--patient-file",
                paramLabel = "FILE",
                description =
                        "A file with the name, the birth date and the record number on a line each, so that they do"
                                + " not stand in the arguments; - for standard input, where they follow the password, if that is"
                                + " there too.")
        private Path file;
    }

    private static final class Named {
        @Option(names = "--patient", required = true, paramLabel = "NAME", description = "\"FAMILY, Given\"")
        private String name;

        @Option(
                names = "--born",
                required = true,
                paramLabel = "DATE",
                description = "As 1981-07-14 or 07/14/1981; as 1981 where only the year is known.")
        private String born;

        @Option(names = "--id", required = true, paramLabel = "NUMBER", description = "The patient's record number.")
        private String recordNumber;
    }

    /** Whether standard input says who it is. */
    boolean isInInput() {
        return INPUT.equals(way.file);
    }

    /** Reads who it is and refuses what cannot be a patient, before anything is asked of the log. */
    void read(Chairside chairside, LocalDate sessionDay) {
        identity = way.named != null
                ? Identity.of(way.named.name, way.named.born, way.named.recordNumber, sessionDay)
                : isInInput() ? PatientFile.in(chairside.input(), sessionDay) : PatientFile.at(way.file, sessionDay);
        identity.check();
    }

    /** Whether somebody of another record number has that name, and a birth date that can be the same. */
    boolean isLikeAnother(List<SessionSummary> sessions) {
        return sessions.stream()
                .map(SessionSummary::patient)
                .anyMatch(each -> !each.hasRecordNumber(identity.recordNumber()) && identity.canBe(each));
    }

    /** The patient as the log knows them, or a new one. */
    Patient among(List<SessionSummary> sessions, Ids ids) {
        Optional<Patient> known = sessions.stream()
                .map(SessionSummary::patient)
                .filter(each -> each.hasRecordNumber(identity.recordNumber()))
                .findFirst();
        if (known.isPresent() && !identity.canBe(known.get())) {
            throw Identity.refused("that record number belongs to a patient of another name or birth date");
        }
        if (known.filter(identity::isOnlyPerhaps).isPresent() && !same) {
            throw Identity.refused(
                    "that record number belongs to a patient of that name, but of the birth date only the year is"
                            + " known there or here; if it is the same patient, say so with --same-patient");
        }
        return known.map(each -> each.bornOn(each.born().orMoreExact(identity.born())))
                .orElseGet(() -> new Patient(
                        new PatientId(ids.next()),
                        identity.name(),
                        identity.born(),
                        Sex.NOT_RECORDED,
                        Gender.NOT_KNOWN,
                        identity.recordNumber(),
                        new Allergies.NotRecorded()));
    }
}
