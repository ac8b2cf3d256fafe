package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.chairside.cli.Terminal.Done;
import org.chairside.cli.terminal.Failure;
import org.chairside.desk.DeskAccess;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.DeskReading;
import org.chairside.desk.SignedInDesk;
import org.chairside.model.ClinicEvent;
import org.chairside.model.LogFinding;
import org.chairside.model.LogFinding.Kind;
import org.chairside.model.Recorded;
import org.chairside.model.StreamId;
import org.chairside.staff.Keyring;
import org.chairside.staff.Opening;
import org.chairside.staff.SignIn.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log that is not as it was left is opened for a reason; the reason is an entry, and charting goes on. */
class ReasonTest {
    private static final String WHY = "IT put yesterday's copy back";

    @TempDir
    Path temp;

    private Path data;
    private Terminal terminal;

    @BeforeEach
    void aLogWithASession() throws IOException {
        data = temp.resolve("data");
        terminal = Terminal.setUp(data);
        enter("DOE, Jane");
    }

    private Done enter(String patient, String... more) throws IOException {
        Path sheet = Files.writeString(temp.resolve("sheet.csv"), "minute,line\n0,120/80 70 98\n");
        return terminal.run(Stream.concat(
                        Stream.of(
                                "import",
                                sheet.toString(),
                                "--patient=" + patient,
                                "--born=1981-07-14",
                                "--id=12" + Integer.toUnsignedString(patient.hashCode()),
                                "--protocol=iv-infusion",
                                "--started=2026-11-20T10:00:00-05:00",
                                "--released=her sister"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private Path copied(String name) throws IOException {
        Path copy = Files.createDirectory(temp.resolve(name));
        copy(data, copy);
        return copy;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Files.copy(each, to.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private List<Recorded> explained() {
        Keyring keyring = ((Opening.Opened) Keyring.open(
                        data, Terminal.tools(terminal.surroundings().clock())))
                .keyring();
        SignedIn in = (SignedIn) keyring.signIn(keyring.people().getFirst().id(), Terminal.PASSWORD.toCharArray());
        DeskAccess access = Terminal.access(keyring, in, terminal.surroundings().clock());
        try (SignedInDesk signedInDesk = new SignedInDesk(in, ((DeskReading.Open) DeskReading.at(access)).opened())) {
            return signedInDesk.desk().archive().clinic(new StreamId(keyring.vault())).stream()
                    .filter(each -> each.event() instanceof ClinicEvent.LogFindingExplained)
                    .toList();
        }
    }

    @Test
    void anOlderFolderPutBackIsSaidAndWantsAReason() throws IOException {
        Path older = copied("older");
        assertThat(enter("ROE, Mary").code()).isZero();
        copy(older, data);
        Done checked = terminal.run("verify");
        assertThat(checked.code()).isEqualTo(Failure.WARNED);
        assertThat(checked.err()).anyMatch(line -> line.contains("an older copy may have been put back"));
        Done refused = terminal.run("list");
        assertThat(refused.code()).isEqualTo(Failure.CANNOT_OPEN);
        assertThat(refused.err()).singleElement().asString().contains("older than you last saw it", "--reason");
        assertThat(explained()).isEmpty();
        assertThat(enter("ROE, Mary", "--reason", WHY).code()).isZero();
        assertThat(terminal.run("list").out()).hasSize(2);
        assertThat(explained()).singleElement().satisfies(entry -> {
            ClinicEvent.LogFindingExplained event = (ClinicEvent.LogFindingExplained) entry.event();
            assertThat(event.finding()).isEqualTo(Kind.OLDER_THAN_LAST_SEEN.word());
            assertThat(event.reason()).isEqualTo(WHY);
            assertThat(entry.entry().author().name()).isEqualTo(Terminal.NURSE);
            assertThat(entry.seq()).isEqualTo(event.entries().getFirst() + 1);
        });
        Done after = terminal.run("verify", "--staff", Terminal.NURSE);
        assertThat(after.code()).as(after.toString()).isEqualTo(Failure.WARNED);
        assertThat(after.err()).anyMatch(line -> line.contains(Terminal.NURSE) && line.contains(WHY));
    }

    @Test
    void anotherHistoryUnderTheSameNumbersIsSaidToo() throws IOException {
        Path older = copied("older");
        assertThat(enter("ROE, Mary").code()).isZero();
        Path other = copied("other");
        copy(older, other);
        Terminal elsewhere = new Terminal(other);
        elsewhere.environment.put(Passwords.VARIABLE, Terminal.PASSWORD);
        for (String patient : List.of("POE, Anna", "NOE, Ida Maria")) {
            Path sheet = temp.resolve("sheet.csv");
            Done entered = elsewhere.run(
                    "import",
                    sheet.toString(),
                    "--patient=" + patient,
                    "--born=1981-07-14",
                    "--id=77" + Integer.toUnsignedString(patient.hashCode()),
                    "--protocol=iv-infusion",
                    "--started=2026-11-20T10:00:00-05:00",
                    "--released=her sister");
            assertThat(entered.code()).as(entered.toString()).isZero();
        }
        copy(other, data);
        Done refused = terminal.run("list");
        assertThat(refused.code()).isEqualTo(Failure.CANNOT_OPEN);
        assertThat(refused.err()).singleElement().asString().contains("another entry", "replaced or rebuilt");
    }

    @Test
    void allOfTheLogGoneIsSaidToWhoeverSawIt() throws IOException {
        Files.delete(data.resolve("chairside.log"));
        Files.delete(data.resolve("chairside.anchor"));
        Done refused = terminal.run("list");
        assertThat(refused.code()).isEqualTo(Failure.CANNOT_OPEN);
        assertThat(refused.err()).singleElement().asString().contains("all entries up to number");
        assertThat(terminal.run("list", "--reason", WHY).code()).isZero();
        assertThat(explained()).hasSize(1);
    }

    @Test
    void theReasonIsTheFirstEntryAndEveryCommandGoesOnFromThere() throws IOException {
        Files.delete(data.resolve("chairside.anchor"));
        assertThat(enter("ROE, Mary").code()).isEqualTo(Failure.CANNOT_OPEN);
        assertThat(data.resolve("chairside.anchor")).doesNotExist();
        assertThat(terminal.run("list", "--reason", "  " + WHY + " ").code()).isZero();
        assertThat(explained()).singleElement().satisfies(entry -> assertThat(entry.event())
                .isEqualTo(
                        LogFinding.at(Kind.ANCHOR_MISSING, entry.seq() - 1, 0).explained(WHY)));
        assertThat(enter("ROE, Mary").code()).isZero();
        assertThat(terminal.run("verify").err())
                .anyMatch(line -> line.contains("was kept when somebody opened the log"));
    }

    @Test
    void aReasonThatIsNoneIsRefusedWithItsLength() {
        Done blank = terminal.run("list", "--reason", "   ");
        assertThat(blank.code()).isEqualTo(Failure.BAD_CALL);
        Done tooLong = terminal.run("list", "--reason", "x".repeat(501));
        assertThat(tooLong.code()).isEqualTo(Failure.BAD_CALL);
        assertThat(tooLong.err()).singleElement().asString().contains("1 to 500 characters", "501");
    }

    @Test
    void aReasonThatNobodyAskedForIsNotWritten() {
        assertThat(terminal.run("list", "--reason", WHY).code()).isZero();
        assertThat(explained()).isEmpty();
    }

    @Test
    void whoSignedInIsAskedFirstAndOpensWithTheSamePassword() throws IOException {
        Files.delete(data.resolve("chairside.anchor"));
        Keyring keyring = ((Opening.Opened) Keyring.open(
                        data, Terminal.tools(terminal.surroundings().clock())))
                .keyring();
        SignedIn in = (SignedIn) keyring.signIn(keyring.people().getFirst().id(), Terminal.PASSWORD.toCharArray());
        DeskOpening asked = DeskOpening.at(
                Terminal.access(keyring, in, terminal.surroundings().clock()));
        assertThat(asked).isInstanceOf(DeskOpening.ReasonWanted.class);
        DeskOpening opened = DeskOpening.at(
                Terminal.access(keyring, in, terminal.surroundings().clock()).because(WHY));
        assertThat(opened).isInstanceOf(DeskOpening.Opened.class);
        new SignedInDesk(in, (DeskOpening.Opened) opened).close();
    }
}
