package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chairside.chart.Summary;
import org.chairside.cli.Terminal.Done;
import org.chairside.cli.terminal.Failure;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.Receipt;
import org.chairside.desk.SignedInDesk;
import org.chairside.journal.AesGcmSeal;
import org.chairside.journal.Journal;
import org.chairside.model.Entry;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.StreamContent;
import org.chairside.staff.Keyring;
import org.chairside.staff.Opening;
import org.chairside.staff.SignIn;
import org.chairside.testing.OpenedLogs;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifySignaturesTest {
    @TempDir
    Path temp;

    private Terminal terminal;
    private SessionId session;

    private Path folder() {
        return temp.resolve("data");
    }

    @BeforeEach
    void aSignedSession() throws IOException {
        terminal = Terminal.setUp(folder());
        Path sheet = Files.writeString(temp.resolve("sheet.csv"), "minute,line\n0,120/80 70 98\n60,118/76 70 98\n");
        assertThat(terminal.enter(sheet, "--released", "her sister").code()).isZero();
        try (SignIn.SignedIn person = signedIn();
                SignedInDesk signedInDesk = visit(person)) {
            session = signedInDesk.desk().archive().catalogue().all().getFirst().session();
            assertThat(signedInDesk
                            .desk()
                            .sign(person, session, "I was with the patient")
                            .join())
                    .isInstanceOf(Receipt.Saved.class);
        }
    }

    private Clock clock() {
        return terminal.surroundings().clock();
    }

    private Keyring keyring() {
        return ((Opening.Opened) Keyring.open(folder(), Terminal.tools(clock()))).keyring();
    }

    private SignIn.SignedIn signedIn() {
        Keyring keyring = keyring();
        return (SignIn.SignedIn) keyring.signIn(keyring.people().getFirst().id(), Terminal.PASSWORD.toCharArray());
    }

    private SignedInDesk visit(SignIn.SignedIn person) {
        return new SignedInDesk(
                person, (DeskOpening.Opened) DeskOpening.at(Terminal.access(keyring(), person, clock())));
    }

    private Journal journal(Path where, SignIn.SignedIn person) {
        return OpenedLogs.in(
                where,
                new AesGcmSeal(person.dataKey()),
                clock(),
                terminal.surroundings().ids());
    }

    /** The same log written anew by somebody who has the key of the clinic, with one thing made different. */
    private Path rebuilt(UnaryOperator<List<Entry>> forgery) throws IOException {
        Path forged = Files.createDirectory(temp.resolve("forged"));
        try (SignIn.SignedIn person = signedIn();
                Journal genuine = journal(folder(), person)) {
            List<Entry> entries = genuine.read(session.stream()).entries().stream()
                    .map(Recorded::entry)
                    .toList();
            try (Stream<Path> files = Files.list(folder())) {
                for (Path keys : files.filter(
                                file -> file.getFileName().toString().startsWith("keys"))
                        .toList()) {
                    Files.copy(keys, forged.resolve(keys.getFileName()));
                }
            }
            try (Journal other = journal(forged, person)) {
                List<Recorded> written = new ArrayList<>();
                forgery.apply(entries)
                        .forEach(entry -> other.append(entry, recorded -> {
                            written.add(recorded);
                            return Summary.of(StreamContent.of(written));
                        }));
            }
        }
        return forged;
    }

    private Done verify(Path where, String... more) {
        return terminal.plain(Stream.concat(Stream.of("verify", "--data=" + where), Stream.of(more))
                .toArray(String[]::new));
    }

    private static List<Entry> changed(List<Entry> entries) {
        List<Entry> all = new ArrayList<>(entries);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).event() instanceof Event.VitalsTaken) {
                all.set(i, with(all.get(i), Sessions.vitals("119/80 70 98 .")));
                return all;
            }
        }
        throw new AssertionError("there is no set to change");
    }

    private static Entry with(Entry entry, Event event) {
        return new Entry(
                entry.id(),
                entry.subject(),
                entry.author(),
                entry.happenedAt(),
                entry.enteredAt(),
                entry.zone(),
                entry.origin(),
                event);
    }

    @Test
    void signedInEverySignatureIsCheckedAndHolds() {
        Done done = verify(folder(), "--staff", Terminal.NURSE);
        assertThat(done.code()).as(done.toString()).isZero();
        assertThat(done.out()).last().isEqualTo("every signature holds: 1");
        assertThat(done.err()).isEmpty();
    }

    @Test
    void withoutSigningInItSaysThatSignaturesWereNotCheckedAndHowTo() {
        Done done = verify(folder());
        assertThat(done.code()).isZero();
        assertThat(done.err())
                .containsExactly(
                        "chain and files were checked; whether the head anchor is genuine, and the signatures, were not, which takes a password:"
                                + " chairside verify --staff NAME");
    }

    @Test
    void hazard17aLogWrittenAnewWithOneChangedEntryHasAWholeChainAndABrokenSignature() throws IOException {
        Path forged = rebuilt(VerifySignaturesTest::changed);
        assertThat(verify(forged).out()).first().asString().startsWith("intact: ");
        Done done = verify(forged, "--signatures");
        assertThat(done.code()).isEqualTo(Failure.BROKEN);
        assertThat(done.err())
                .singleElement()
                .asString()
                .startsWith("session " + session + ", entry ")
                .contains("signed by Ana Ruiz: the entries before it are not those that were signed");
        Done json = verify(forged, "--signatures", "--json");
        assertThat(json.out()).hasSize(4).anyMatch(line -> line.contains("\"signer\":\"Ana Ruiz\""));
        assertThat(json.out()).last().isEqualTo("{\"signatures\":1,\"broken\":1,\"early\":0,\"unreadable\":0}");
    }

    @Test
    void hazard17aSignatureThatIsPastedUnderAnotherTextDoesNotHold() throws IOException {
        Path forged = rebuilt(entries -> {
            List<Entry> all = new ArrayList<>(entries);
            Event.SessionSigned signed = (Event.SessionSigned) all.getLast().event();
            var genuine = signed.signature();
            all.set(
                    all.size() - 1,
                    with(
                            all.getLast(),
                            new Event.SessionSigned(new org.chairside.model.Signature(
                                    "I agree to all",
                                    genuine.entries(),
                                    genuine.digest(),
                                    genuine.headSeq(),
                                    genuine.head(),
                                    genuine.publicKey(),
                                    genuine.value()))));
            return all;
        });
        Done done = verify(forged, "--signatures");
        assertThat(done.code()).isEqualTo(Failure.BROKEN);
        assertThat(done.err()).singleElement().asString().contains("it is the signature of something else");
    }

    @Test
    void faultF12anExportNamesTheSessionWhoseSignatureDoesNotHold() throws IOException {
        Path forged = rebuilt(VerifySignaturesTest::changed);
        Done done = export(forged);
        assertThat(done.code()).as(done.toString()).isEqualTo(Failure.BROKEN);
        assertThat(done.err())
                .anyMatch(line ->
                        line.startsWith("warning: " + session + " was exported, but: a signature does not hold. See: "))
                .noneMatch(line -> line.contains("DOE"))
                .anyMatch(line -> line.startsWith("1 of 1 exported"));
    }

    @Test
    void anExportSaysNothingOfASignatureThatHolds() {
        Done done = export(folder());
        assertThat(done.code()).as(done.toString()).isZero();
        assertThat(done.err()).singleElement().asString().startsWith("1 of 1 exported");
    }

    private Done export(Path where) {
        return terminal.plain(
                "export",
                "--all",
                "--format=csv",
                "--out=" + temp.resolve("out"),
                "--data=" + where,
                "--reason=a trial");
    }

    @Test
    void aPersonWhoIsNotHereCannotCheck() {
        Done done = verify(folder(), "--staff", "Zoe");
        assertThat(done.code()).isEqualTo(Failure.BAD_CALL);
        assertThat(done.err()).last().asString().contains("nobody here is called \"Zoe\"");
    }
}
