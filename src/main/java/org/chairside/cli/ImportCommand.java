package org.chairside.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chairside.cli.terminal.Failure;
import org.chairside.cli.terminal.ReasonWords;
import org.chairside.desk.NewSession;
import org.chairside.desk.Receipt;
import org.chairside.desk.SignedInDesk;
import org.chairside.desk.live.LiveSession;
import org.chairside.model.CoursePlace;
import org.chairside.model.Event;
import org.chairside.model.Origin;
import org.chairside.model.Patient;
import org.chairside.model.Protocol;
import org.chairside.model.SessionKind;
import org.chairside.model.SessionSummary;
import org.chairside.model.Subject;
import org.chairside.model.text.CleanText;
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
            "Prints \"saved SEQ ID\" for each entry once it is on disk, or \"held ID\" where the log's file is gone and the"
                    + " entry is kept outside it (see: chairside held).",
            "The sheet is CSV in UTF-8 with a header: minute (since the start) or time (ISO 8601), and line (as typed)"
                    + " or some of systolic,diastolic,hr,spo2,rr, and perhaps note. An empty cell was not written down,"
                    + " x was not taken. A row that is not saved is named by its line in the file, the header being 1;"
                    + " the others are saved.",
            "Exit code: 0 all saved, 1 some not, 2 bad call and nothing saved, 4 the log cannot be opened."
        })
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private Chairside chairside;

    @Mixin
    private SignInOptions signIn;

    @Mixin
    private PaperPatient who;

    @Parameters(paramLabel = "FILE.csv", description = "The sheet.")
    private Path file;

    @Option(names = "--protocol", required = true, paramLabel = "CODE", description = "As iv-infusion.")
    private String protocol;

    @Option(names = "--started", required = true, paramLabel = "TIME", description = "As 2026-11-20T10:00:00-05:00.")
    private OffsetDateTime started;

    @Option(names = "--room", paramLabel = "NAME", defaultValue = "paper", description = "Where it was.")
    private String room;

    @Option(names = "--confirm", description = "Take rows that would be asked about as they are typed.")
    private boolean confirm;

    @Option(
            names = "--released",
            paramLabel = "WHOM",
            description = "The patient left with WHOM: ends the session at the time of its last entry, if every row was"
                    + " saved. Otherwise it stays open, so that what is missing can be added.")
    private Optional<String> released = Optional.empty();

    @Override
    public Integer call() {
        if (who.isInInput()) {
            signIn.passwords(chairside);
        }
        who.read(chairside, started.toLocalDate());
        Protocol rules = protocol();
        List<PaperSheet.Row> rows = PaperSheet.read(file, started.atZoneSameInstant(place()));
        Clock wall = chairside.surroundings().clock().withZone(place());
        try (SignedInDesk signedInDesk = signIn.enter(chairside, wall)) {
            LiveSession session = open(signedInDesk, rules);
            Transcription transcription = new Transcription(signedInDesk, session, chairside, confirm);
            long saved = rows.stream().filter(transcription::enter).count();
            boolean all = saved == rows.size() && !session.chart().hasHeld();
            boolean ended = released.isEmpty() || end(transcription, all);
            chairside.remark(saved + " of " + rows.size() + " rows saved in session "
                    + session.chart().session());
            return all && ended ? 0 : Failure.PARTLY;
        }
    }

    /** Where this computer is, if its clocks stood as typed, so that they may change during the session; else the offset. */
    private ZoneId place() {
        ZoneId here = chairside.surroundings().clock().getZone();
        return here.getRules().getOffset(started.toInstant()).equals(started.getOffset()) ? here : started.getOffset();
    }

    private boolean end(Transcription transcription, boolean all) {
        if (!all) {
            chairside.remark("not ended: the session stays open, because rows are missing");
        }
        return all && transcription.release(released.orElseThrow());
    }

    private LiveSession open(SignedInDesk signedInDesk, Protocol rules) {
        List<SessionSummary> sessions =
                signedInDesk.desk().archive().catalogue().all();
        Patient patient = who.among(sessions, chairside.surroundings().ids());
        List<SessionSummary> earlier = sessions.stream()
                .filter(each -> each.patient().id().equals(patient.id()))
                .toList();
        if (earlier.isEmpty() && who.isLikeAnother(sessions)) {
            chairside.remark(
                    "note: a patient of that name, whose birth date can be the same, has another record number");
        }
        earlier.stream()
                .filter(each -> each.started().equals(started.toInstant()))
                .findFirst()
                .ifPresent(twin -> chairside.remark(
                        "note: session " + twin.session() + " of this patient began at the same time"));
        NewSession wanted = new NewSession(new Event.SessionOpened(
                patient,
                rules,
                new CoursePlace(SessionKind.INDUCTION, earlier.size() + 1, 0),
                CleanText.line(room),
                Optional.empty(),
                Optional.empty()));
        return opened(
                signedInDesk,
                signedInDesk
                        .desk()
                        .open(signedInDesk.author(), wanted, started.toInstant(), Origin.TRANSCRIBED)
                        .join()
                        .getFirst());
    }

    private LiveSession opened(SignedInDesk signedInDesk, Receipt receipt) {
        return switch (receipt) {
            case Receipt.Saved saved -> {
                chairside.say("saved " + saved.recorded().seq() + " " + saved.id());
                yield signedInDesk
                        .desk()
                        .takenUp(((Subject.OfSession) saved.recorded().entry().subject()).session())
                        .orElseThrow();
            }
            case Receipt.Held held -> {
                chairside.say("held " + held.id());
                chairside.remark("the session: " + ReasonWords.HELD);
                yield signedInDesk
                        .desk()
                        .takenUp(((Subject.OfSession) held.recorded().entry().subject()).session())
                        .orElseThrow();
            }
            case Receipt.NotSaved(Receipt.Trouble trouble) ->
                throw new Failure(Failure.CANNOT_OPEN, "the session was " + ReasonWords.of(trouble));
            case Receipt.Denied(Receipt.Denial denial) ->
                throw new Failure(Failure.BAD_CALL, ReasonWords.of(denial) + ". Nothing was saved.");
        };
    }

    private Protocol protocol() {
        List<Protocol> shipped = ProtocolTemplates.shipped();
        return shipped.stream()
                .filter(each -> each.key().code().equals(CleanText.line(protocol)))
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
