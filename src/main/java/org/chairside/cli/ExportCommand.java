package org.chairside.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chairside.cli.terminal.Failure;
import org.chairside.cli.terminal.Interruption;
import org.chairside.desk.PermittedExports;
import org.chairside.desk.SignedInDesk;
import org.chairside.desk.catalogue.DamagedSession;
import org.chairside.export.ExportOutcome;
import org.chairside.export.Format;
import org.chairside.export.SessionExport;
import org.chairside.export.many.DictionaryFile;
import org.chairside.export.many.ExportRequest;
import org.chairside.export.many.ExportRun;
import org.chairside.export.many.ManifestStamp;
import org.chairside.export.many.RunOutcome;
import org.chairside.export.rems.RemsSheet;
import org.chairside.model.ClinicBlock;
import org.chairside.model.PaperSize;
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
            "Each file is there whole or not at all, also after Ctrl+C, and never in place of another.",
            "With more than one, manifest.json and SHA256SUMS are put beside them.",
            "File names hold the date and the session's id, never the patient.",
            "A session with an entry that cannot be read, or a signature that does not hold, is written and named.",
            "Exit code: 0 all written, 1 some not or none chosen, 2 bad call, 3 all written and one so named,",
            "4 the log cannot be opened, 130 stopped by Ctrl+C."
        })
final class ExportCommand implements Callable<Integer> {
    private static final String DICTIONARY = "dictionary";
    private static final String COURSE = "course";

    @ParentCommand
    private Chairside chairside;

    @Mixin
    private SignInOptions signIn;

    @ArgGroup(multiplicity = "0..1")
    private WhichSessions which = new WhichSessions();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description =
                    "pdf, csv, fhir, rems (monitoring form), course (all sessions of one), downtime (a sheet to chart by hand); "
                            + "or dictionary: what the columns and words of csv mean, without any session.")
    private String format;

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            description = "A4 or letter, for what is made of pages; without it as in the settings.")
    private Optional<PaperSize> paper = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the files go; made if missing.")
    private Path out;

    @Option(names = "--manifest", description = "List the files also where there is only one.")
    private boolean manifest;

    @Option(names = "--json", description = "One JSON object a line, for scripts.")
    private boolean json;

    @Override
    public Integer call() {
        if (format.toLowerCase(Locale.ROOT).equals(DICTIONARY)) {
            return dictionary();
        }
        Function<PermittedExports, Format> wanted = format().orElseThrow(() -> new Failure(
                Failure.BAD_CALL,
                "there is no format \"" + format + "\"; there are pdf, csv, fhir, rems, course, downtime, dictionary"));
        Predicate<SessionSummary> chosen = which.chosen();
        try (SignedInDesk signedInDesk = signIn.enter(chairside)) {
            PermittedExports outbox = Entrance.outbox(signedInDesk);
            Format format = wanted.apply(outbox);
            SessionListing listed = SessionListing.of(chairside, signedInDesk);
            List<SessionId> sessions = Stream.concat(
                            listed.rows().stream()
                                    .filter(chosen.and(each -> isFor(format, each)))
                                    .filter(oncePerCourse(format))
                                    .map(SessionSummary::session),
                            // Nobody can say whose they are; the run leaves them out and lists them.
                            listed.nameless().stream()
                                    .filter(which.chosenDamaged())
                                    .map(DamagedSession::session))
                    .toList();
            if (sessions.isEmpty()) {
                throw new Failure(Failure.PARTLY, "no session matches; see: chairside list");
            }
            makeFolder();
            return export(outbox, new ExportRequest(sessions, format, out, manifest || sessions.size() > 1));
        }
    }

    /** The monitoring form says of the site what the screens say of it; a course is found at the desk. */
    private Optional<Function<PermittedExports, Format>> format() {
        String code = format.toLowerCase(Locale.ROOT);
        if (code.equals(COURSE)) {
            return Optional.of(outbox -> new Format.Course(paper(), chart -> outbox.course(chart.session())));
        }
        return Format.ofCode(code, paper())
                .map(made -> made instanceof Format.Rems ? Monitoring.form(chairside, paper()) : made)
                .map(made -> _ -> made);
    }

    private PaperSize paper() {
        return paper.orElseGet(chairside.settings()::paper);
    }

    /** A course is one file however many of its sessions were chosen. */
    private static Predicate<SessionSummary> oncePerCourse(Format wanted) {
        Set<SessionSummary.Series> seen = new HashSet<>();
        return each -> !(wanted instanceof Format.Course) || seen.add(each.series());
    }

    /** The monitoring form is for esketamine alone; of other sessions there is none to write. */
    private static boolean isFor(Format wanted, SessionSummary session) {
        return !(wanted instanceof Format.Rems)
                || RemsSheet.isFor(session.protocol().drug());
    }

    private int dictionary() {
        makeFolder();
        try {
            chairside.say(DictionaryFile.in(out).toString());
            return 0;
        } catch (IOException e) {
            throw new Failure(
                    Failure.PARTLY, ExportOutcome.NotWritten.because(e).words());
        }
    }

    private int export(PermittedExports outbox, ExportRequest wanted) {
        ManifestStamp stamp = new ManifestStamp(
                "Chairside " + chairside.surroundings().program().version(),
                chairside.surroundings().clock());
        try (Interruption interruption = Interruption.listened()) {
            ExportReport report = new ExportReport(chairside, outbox, wanted, json, interruption);
            ClinicBlock clinic = Monitoring.head(chairside);
            SessionExport export = new SessionExport(chairside.settings().english(), () -> clinic);
            RunOutcome outcome = new ExportRun(export, outbox::of, stamp).write(wanted, report);
            return report.ended(outcome);
        }
    }

    private void makeFolder() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new Failure(Failure.BAD_CALL, "the folder could not be made: " + out);
        }
    }
}
