package org.chairside.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chairside.desk.LiveSession;
import org.chairside.desk.NewSession;
import org.chairside.desk.Receipt;
import org.chairside.model.Allergies;
import org.chairside.model.Course;
import org.chairside.model.Escort;
import org.chairside.model.Gender;
import org.chairside.model.Origin;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.Protocol;
import org.chairside.model.SessionKind;
import org.chairside.model.Subject;
import org.chairside.protocol.ProtocolTemplates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Enters a paper sheet as a session of its own. */
@Command(
        name = "import",
        description = {
            "Enter a paper sheet as a session; each row goes the way of a typed line and is marked as transcribed.",
            "Prints \"saved SEQ ID\" for each entry once it is on disk."
        })
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private Chairside chairside;

    @Mixin
    private SignInOptions signIn;

    @Parameters(paramLabel = "FILE.csv", description = "The sheet.")
    private Path file;

    @Option(names = "--patient", required = true, paramLabel = "NAME", description = "\"FAMILY, Given\"")
    private String name;

    @Option(names = "--born", required = true, paramLabel = "DATE", description = "As 1981-07-14.")
    private String born;

    @Option(names = "--id", required = true, paramLabel = "NUMBER", description = "The patient's record number.")
    private String recordNumber;

    @Option(names = "--protocol", required = true, paramLabel = "CODE", description = "As iv-infusion.")
    private String protocol;

    @Option(names = "--started", required = true, paramLabel = "TIME", description = "As 2026-11-20T10:00:00-05:00.")
    private String started;

    @Option(names = "--room", paramLabel = "NAME", defaultValue = "paper", description = "Where it was.")
    private String room;

    @Option(names = "--confirm", description = "Take rows that would be asked about as they are typed.")
    private boolean confirm;

    @Override
    public Integer call() {
        OffsetDateTime began = began();
        List<PaperSheet.Row> rows = PaperSheet.read(file, began.toInstant());
        Protocol rules = protocol();
        LocalDate birth = birth();
        Clock wall = chairside.surroundings().clock().withZone(began.getOffset());
        try (Visit visit = signIn.enter(chairside, wall)) {
            Patient patient = patient(visit, birth);
            LiveSession session = open(visit, patient, rules, began.toInstant());
            Transcription transcription = new Transcription(visit, session, chairside, wall.getZone(), confirm);
            return rows.stream().filter(row -> !transcription.enter(row)).count() == 0 ? 0 : Failure.PARTLY;
        }
    }

    private LiveSession open(Visit visit, Patient patient, Protocol rules, Instant began) {
        Course course = new Course(SessionKind.INDUCTION, earlier(visit, patient) + 1, 0);
        NewSession wanted = new NewSession(
                patient,
                rules,
                course,
                room,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Escort.UNKNOWN);
        Receipt receipt = visit.desk()
                .open(visit.author(), wanted, began, Origin.TRANSCRIBED)
                .join()
                .getFirst();
        return switch (receipt) {
            case Receipt.Saved saved -> {
                chairside.out().println("saved " + saved.recorded().seq() + " " + saved.id());
                chairside.out().flush();
                yield visit.desk()
                        .live(((Subject.OfSession) saved.recorded().entry().subject()).session())
                        .orElseThrow();
            }
            case Receipt.NotSaved(Receipt.Trouble trouble) ->
                throw new Failure(Failure.CANNOT_OPEN, "the session was " + Reasons.of(trouble));
            case Receipt.Denied(Receipt.Denial denial) -> throw new Failure(Failure.BAD_CALL, Reasons.of(denial));
        };
    }

    private static int earlier(Visit visit, Patient patient) {
        return (int) visit.desk().catalogue().stream()
                .filter(each -> each.patient().id().equals(patient.id()))
                .count();
    }

    private Patient patient(Visit visit, LocalDate birth) {
        PersonName typed = personName();
        Optional<Patient> known = visit.desk().catalogue().stream()
                .map(each -> each.patient())
                .filter(each -> each.recordNumber().equals(recordNumber.strip()))
                .findFirst();
        known.filter(each -> !each.born().equals(birth) || !each.name().family().equalsIgnoreCase(typed.family()))
                .ifPresent(other -> {
                    throw new Failure(
                            Failure.BAD_CALL,
                            "that record number belongs to a patient of another name or birth date. Nothing was saved.");
                });
        return known.orElseGet(() -> new Patient(
                new PatientId(chairside.surroundings().ids().next()),
                typed,
                birth,
                Gender.NOT_KNOWN,
                recordNumber,
                new Allergies.NotRecorded()));
    }

    private PersonName personName() {
        try {
            return PersonName.parse(name);
        } catch (IllegalArgumentException e) {
            throw new Failure(Failure.BAD_CALL, "--patient is \"FAMILY, Given\"");
        }
    }

    private LocalDate birth() {
        try {
            return LocalDate.parse(born);
        } catch (DateTimeException e) {
            throw new Failure(Failure.BAD_CALL, "--born is a date such as 1981-07-14");
        }
    }

    private OffsetDateTime began() {
        try {
            return OffsetDateTime.parse(started);
        } catch (DateTimeException e) {
            throw new Failure(
                    Failure.BAD_CALL, "--started is a time with its offset, such as 2026-11-20T10:00:00-05:00");
        }
    }

    private Protocol protocol() {
        List<Protocol> shipped = ProtocolTemplates.shipped();
        return shipped.stream()
                .filter(each -> each.key().code().equals(protocol))
                .findFirst()
                .orElseThrow(() -> new Failure(
                        Failure.BAD_CALL,
                        "there is no protocol \"" + protocol + "\"; there are "
                                + String.join(
                                        ", ",
                                        shipped.stream()
                                                .map(each -> each.key().code())
                                                .toList())));
    }
}
