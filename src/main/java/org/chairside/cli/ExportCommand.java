package org.chairside.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.chairside.desk.Visit;
import org.chairside.export.ExportOutcome;
import org.chairside.export.Format;
import org.chairside.export.SessionExport;
import org.chairside.export.page.Paper;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Sessions to files. */
@Command(
        name = "export",
        description = {
            "Write sessions to files, one a session; prints the name of each once it is on disk.",
            "File names hold the date and the session's id, never the patient.",
            "Exit code: 0 all written, 1 some not or none chosen, 2 bad call, 4 the log cannot be opened."
        })
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private Chairside chairside;

    @Mixin
    private SignInOptions signIn;

    @ArgGroup(multiplicity = "1")
    private Which which;

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "pdf, csv or fhir")
    private String format;

    @Option(names = "--paper", paramLabel = "SIZE", defaultValue = "A4", description = "A4 or letter, for pdf.")
    private Paper paper;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the files go; made if missing.")
    private Path out;

    /** Which sessions. */
    private static final class Which {
        @Option(names = "--session", paramLabel = "ID", description = "One session, by the id that list shows.")
        private Optional<String> session = Optional.empty();

        @Option(names = "--all", description = "Every session.")
        private boolean all;

        @ArgGroup(exclusive = false)
        private Days days;
    }

    /** Sessions started from one day to another, both included, by the wall clock they were started under. */
    private static final class Days {
        @Option(names = "--from", paramLabel = "DATE", description = "From this day on, as 2026-11-20,")
        private LocalDate from = LocalDate.MIN;

        @Option(names = "--to", paramLabel = "DATE", description = "up to and including this day.")
        private LocalDate to = LocalDate.MAX;
    }

    @Override
    public Integer call() {
        Format wanted = Format.ofCode(format.toLowerCase(Locale.ROOT), paper)
                .orElseThrow(() -> new Failure(
                        Failure.BAD_CALL, "there is no format \"" + format + "\"; there are pdf, csv, fhir"));
        Predicate<SessionSummary> chosen = chosen();
        try (Visit visit = signIn.enter(chairside)) {
            List<SessionSummary> sessions =
                    visit.desk().catalogue().stream().filter(chosen).toList();
            if (sessions.isEmpty()) {
                throw new Failure(Failure.PARTLY, "no session matches; see: chairside list");
            }
            makeFolder();
            return export(visit, sessions, wanted);
        }
    }

    private int export(Visit visit, List<SessionSummary> sessions, Format wanted) {
        SessionExport export = new SessionExport();
        int failed = 0;
        for (SessionSummary each : sessions) {
            ExportOutcome outcome =
                    export.toFolder(visit.desk().chart(each.session()).orElseThrow(), wanted, out);
            failed += switch (outcome) {
                case ExportOutcome.Written(Path path) -> {
                    chairside.say(path.toString());
                    yield 0;
                }
                case ExportOutcome.NotWritten(ExportOutcome.Cause _, String words) -> {
                    chairside.remark(each.session() + ": " + words);
                    yield 1;
                }
            };
        }
        int exported = sessions.size() - failed;
        chairside.remark(exported + " of " + sessions.size() + " exported to " + out);
        return failed == 0 ? 0 : Failure.PARTLY;
    }

    private void makeFolder() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new Failure(Failure.BAD_CALL, "the folder could not be made: " + out);
        }
    }

    private Predicate<SessionSummary> chosen() {
        if (which.days != null && which.days.to.isBefore(which.days.from)) {
            throw new Failure(Failure.BAD_CALL, "--to is before --from");
        }
        if (which.all) {
            return _ -> true;
        }
        if (which.session.isPresent()) {
            SessionId wanted = id(which.session.get());
            return each -> each.session().equals(wanted);
        }
        return each -> {
            LocalDate day = each.started().atZone(each.zone()).toLocalDate();
            return !day.isBefore(which.days.from) && !day.isAfter(which.days.to);
        };
    }

    private static SessionId id(String text) {
        try {
            return SessionId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Failure(Failure.BAD_CALL, "that is no session id: " + text + "; see: chairside list");
        }
    }
}
