package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chairside.Main;
import org.chairside.cli.terminal.Failure;
import org.chairside.desk.Desk;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.Desks;
import org.chairside.desk.Receipt;
import org.chairside.desk.SignedInDesk;
import org.chairside.desk.live.LiveSession;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.journal.ForwardingJournal;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.journal.SingleWriter;
import org.chairside.journal.log.MemoryJournal;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Entry;
import org.chairside.model.Event;
import org.chairside.model.Hash;
import org.chairside.model.Ids;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.model.StreamId;
import org.chairside.model.Subject;
import org.chairside.model.WorkstationId;
import org.chairside.staff.Keyring;
import org.chairside.staff.Opening;
import org.chairside.staff.SignIn.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Nothing of a patient stands readable in any file of the data folder or in the program's own log. */
class LogsTest {
    private static final String CANARY = "ZZCANARY";
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path temp;

    private Path folder() {
        return temp.resolve("data");
    }

    /** The program itself, with its own logging, in a process of its own. */
    private int program(String... arguments) throws IOException, InterruptedException {
        Process program = Child.start(
                Main.class,
                Stream.concat(Stream.of(arguments), Stream.of("--data=" + folder()))
                        .toList(),
                temp);
        program.getInputStream().readAllBytes();
        return program.waitFor();
    }

    private int enter(String record, String... rows) throws IOException, InterruptedException {
        Path sheet = Files.write(temp.resolve("sheet.csv"), List.of(rows));
        return program(
                "import",
                sheet.toString(),
                "--patient=" + CANARY + ", Jane",
                "--born=1981-07-14",
                "--id=" + record,
                "--protocol=iv-infusion",
                "--started=2020-01-01T08:00:00Z");
    }

    @Test
    void faultT26NothingOfThePatientIsReadableInAnyFileOrLog() throws IOException, InterruptedException {
        Terminal.setUp(folder());
        assertThat(enter(CANARY + "-1", "minute,line,note", "0,120/80 70 98," + CANARY, "10," + CANARY + " 4,"))
                .isEqualTo(Failure.PARTLY);
        assertThat(enter(CANARY + "-1", "minute," + CANARY, "0,120/80")).isEqualTo(Failure.BAD_CALL);
        assertThat(program("list", "--staff=" + CANARY)).isEqualTo(Failure.BAD_CALL);
        assertThat(program("list", CANARY)).isEqualTo(Failure.BAD_CALL);
        Files.writeString(folder().resolve("chairside.drafts"), "damaged");

        try (SignedInDesk signedInDesk = signedInDesk()) {
            // Sees the folder in use, and a reason to write to its log.
            assertThat(enter(CANARY + "-2", "minute,line", "0,120/80")).isEqualTo(Failure.CANNOT_OPEN);
            SessionId session =
                    signedInDesk.desk().archive().catalogue().all().getFirst().session();
            LiveSession live = signedInDesk.desk().resume(session).orElseThrow();
            assertThat(note(signedInDesk.desk(), signedInDesk, live.subject())).isInstanceOf(Receipt.Saved.class);
            signedInDesk.opened().drafts().keep(session, "120/80 #" + CANARY, Instant.EPOCH);
            assertThat(folder().resolve("chairside.log-wal")).isNotEmptyFile();
            assertThat(hits()).isEmpty();
        }
        assertThat(folder().resolve("chairside.drafts")).isNotEmptyFile();
        assertThat(folder().resolve("logs/chairside.log.txt")).isNotEmptyFile();
        assertThat(hits()).isEmpty();
        exportShowsThatTheSearchFinds();
    }

    private void exportShowsThatTheSearchFinds() throws IOException, InterruptedException {
        assertThat(program("export", "--all", "--format=csv", "--out=" + folder().resolve("out")))
                .isZero();
        assertThat(hits()).singleElement().asString().endsWith("_rows.csv");
    }

    private SignedInDesk signedInDesk() {
        Keyring keyring = ((Opening.Opened) Keyring.open(folder(), Terminal.tools(CLOCK))).keyring();
        SignedIn in = (SignedIn) keyring.signIn(keyring.people().getFirst().id(), Terminal.PASSWORD.toCharArray());
        return new SignedInDesk(in, (DeskOpening.Opened) DeskOpening.at(Terminal.access(keyring, in, CLOCK)));
    }

    private static Receipt note(Desk desk, SignedInDesk signedInDesk, Subject.OfSession subject) {
        return desk.record(signedInDesk.author(), subject, new Event.NoteWritten(CANARY))
                .join();
    }

    private List<Path> hits() throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile)
                    .filter(LogsTest::holdsTheCanary)
                    .toList();
        }
    }

    private static boolean holdsTheCanary(Path file) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                    .anyMatch(charset -> bytes.contains(spelled(charset)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The bytes of the canary, each as a character of its own. */
    private static String spelled(Charset charset) {
        return new String(CANARY.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    @Test
    void faultT26AFullDiskSaysNothingOfThePatient() {
        Terminal.setUp(folder());
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        heard.start();
        root.addAppender(heard);
        try (SignedInDesk signedInDesk = signedInDesk();
                Desk full = full()) {
            Proposed note = new Proposed(new Event.NoteWritten(CANARY), CLOCK.instant());
            Event.OfClinic left = new ClinicEvent.Exported(
                    new SessionId(Ids.timeOrdered(CLOCK).next()), CANARY, 1, Hash.NONE);
            assertThat(full.clinic()
                            .record(
                                    signedInDesk.author(),
                                    new StreamId(Ids.timeOrdered(CLOCK).next()),
                                    left)
                            .join())
                    .isEqualTo(new Receipt.NotSaved(Receipt.Trouble.DISK_FULL));
            assertThat(note.toString()).contains(CANARY);
        } finally {
            root.detachAppender(heard);
        }
        assertThat(heard.list).isNotEmpty().allSatisfy(event -> assertThat(event.getFormattedMessage()
                        + Optional.ofNullable(event.getThrowableProxy())
                                .map(ThrowableProxyUtil::asString)
                                .orElse(""))
                .doesNotContain(CANARY));
    }

    private static Desk full() {
        Journal journal = new FullJournal(
                new MemoryJournal(new WorkstationId(Ids.timeOrdered(CLOCK).next()), CLOCK));
        return Desks.trusting(journal, new SingleWriter(journal), CLOCK, Ids.timeOrdered(CLOCK));
    }

    /** A journal on a disk with no room left. */
    private static final class FullJournal extends ForwardingJournal {
        FullJournal(Journal inner) {
            super(inner);
        }

        @Override
        public Recorded append(Entry entry, Function<Recorded, Optional<SessionSummary>> summary) {
            throw new JournalException(JournalException.Fault.DISK_FULL, "append an entry");
        }
    }
}
