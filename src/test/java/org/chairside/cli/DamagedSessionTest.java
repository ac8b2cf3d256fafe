package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.cli.Harm.Named;
import org.chairside.cli.Terminal.Done;
import org.chairside.cli.terminal.Failure;
import org.chairside.journal.AesGcmSeal;
import org.chairside.journal.DataKey;
import org.chairside.journal.Seal;
import org.chairside.journal.log.Tamper;
import org.chairside.model.SessionId;
import org.chairside.model.StreamId;
import org.chairside.staff.Keyring;
import org.chairside.staff.Opening;
import org.chairside.staff.SignIn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One session or entry is damaged in each of many ways: everybody signs in, and everything else is there. */
class DamagedSessionTest {
    private static final Pattern SESSION = Pattern.compile("\"session\":\"([0-9a-f-]{36})\"");

    @TempDir
    static Path made;

    @TempDir
    Path temp;

    private static SessionId harmed;
    private static List<String> others;

    /** Three sessions of three patients; the last one will be damaged. */
    @BeforeAll
    static void aClinic() throws IOException {
        Terminal terminal = Terminal.setUp(made.resolve("data"));
        Path sheet = Files.writeString(
                made.resolve("sheet.csv"),
                "minute,systolic,diastolic,hr,spo2,note\n0,120,80,70,98,a\n30,125,82,71,97,b\n60,118,76,70,98,c\n");
        List<String> sessions = new ArrayList<>();
        for (String patient : List.of("DOE, Jane", "ROE, Mary", "POE, Anna")) {
            Done done = enter(terminal, sheet, patient);
            assertThat(done.code()).as(done.toString()).isZero();
            sessions.add(sessions(terminal.run("list", "--json")).stream()
                    .filter(each -> !sessions.contains(each))
                    .findFirst()
                    .orElseThrow());
        }
        harmed = SessionId.parse(sessions.get(2));
        others = List.of(sessions.get(0), sessions.get(1));
    }

    private static Done enter(Terminal terminal, Path sheet, String patient) {
        return terminal.run(
                "import",
                sheet.toString(),
                "--patient",
                patient,
                "--born",
                "1981-07-14",
                "--id",
                "12" + Integer.toUnsignedString(patient.hashCode()),
                "--protocol",
                "iv-infusion",
                "--started",
                "2026-11-20T10:00:00-05:00",
                "--released",
                "her sister");
    }

    private static List<String> sessions(Done done) {
        return done.out().stream()
                .map(SESSION::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    private Path folder() {
        return temp.resolve("data");
    }

    private Terminal copied() throws IOException {
        Files.createDirectory(folder());
        try (Stream<Path> files = Files.list(made.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder().resolve(file.getFileName()));
            }
        }
        Terminal terminal = new Terminal(folder());
        terminal.environment.put(Passwords.VARIABLE, Terminal.PASSWORD);
        return terminal;
    }

    private Keyring keyring(Terminal terminal) {
        return ((Opening.Opened) Keyring.open(
                        folder(), Terminal.tools(terminal.surroundings().clock())))
                .keyring();
    }

    private Seal seal(Terminal terminal) {
        Keyring keyring = keyring(terminal);
        try (SignIn.SignedIn person =
                (SignIn.SignedIn) keyring.signIn(keyring.people().getFirst().id(), Terminal.PASSWORD.toCharArray())) {
            // Of a key of its own, which does not end with the person.
            return new AesGcmSeal(DataKey.of(person.dataKey().bytes()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void hazard16EverybodySignsInAndEverythingElseIsReadListedAndExported(Harm harm) throws SQLException, IOException {
        Terminal terminal = copied();
        harm.to(new Tamper(folder(), seal(terminal)), harmed);
        if (harm.named == Named.BY_THE_CHAIN) {
            assertThat(terminal.run("list").code()).isEqualTo(Failure.CANNOT_OPEN);
            assertThat(terminal.run("list", "--reason", "the disk was dropped").code())
                    .isZero();
        }
        Done list = terminal.run("list", "--json");
        assertThat(list.code()).as(list.toString()).isZero();
        assertThat(sessions(list))
                .containsAll(others)
                .contains(harmed.toString())
                .hasSize(3);
        Done export = terminal.run(
                "export",
                "--all",
                "--format",
                "csv",
                "--out",
                temp.resolve("out").toString());
        boolean whole = harm.named != Named.WITHOUT_OPENING && harm.named != Named.OPENING_GONE;
        boolean said = export.err().stream()
                .anyMatch(line ->
                        line.matches("warning: " + harmed + " was exported, but: [0-9]+ entr.* cannot be read.*"));
        assertThat(said)
                .as(export.toString())
                .isEqualTo(table(harmed.toString()).contains(",unreadable,"));
        int complete = said ? Failure.BROKEN : 0;
        assertThat(export.code()).as(export.toString()).isEqualTo(whole ? complete : Failure.PARTLY);
        assertThat(String.join("\n", export.err())).doesNotContain("POE");
        others.forEach(each -> assertThat(table(each)).contains("vitals-taken").doesNotContain(",unreadable,"));
        if (harm.named == Named.BY_THE_CHAIN) {
            assertThat(table(harmed.toString())).contains("vitals-taken");
        } else if (harm.named == Named.EITHER) {
            assertThat(table(harmed.toString())).containsPattern("AAAA|,unreadable,");
        } else if (whole) {
            assertThat(table(harmed.toString()).contains(",unreadable,")).isEqualTo(harm.named == Named.AS_ENTRY);
        } else {
            assertThat(manifest()).contains(harmed.toString()).contains("\"left_out\":[{");
        }
        Done goesOn = enter(terminal, made.resolve("sheet.csv"), "NOE, Ida");
        assertThat(goesOn.code()).as(goesOn.toString()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whoHasTheKeyIsToldWhichEntryItIs(Harm harm) throws SQLException, IOException {
        Terminal terminal = copied();
        harm.to(new Tamper(folder(), seal(terminal)), harmed);
        Done done = terminal.run("verify", "--staff", Terminal.NURSE);
        String said = String.join("\n", done.err());
        assertThat(said).doesNotContain("should not have happened");
        switch (harm.named) {
            case AS_ENTRY, ELSEWHERE, BY_THE_CHAIN -> {
                assertThat(done.code()).as(done.toString()).isEqualTo(Failure.BROKEN);
                assertThat(said).containsPattern("broken at entry [0-9]+ \\(");
            }
            case WITHOUT_OPENING -> {
                assertThat(done.code()).as(done.toString()).isEqualTo(Failure.BROKEN);
                assertThat(said).contains(harmed.toString());
            }
            case OPENING_GONE -> {
                assertThat(done.code()).as(done.toString()).isEqualTo(Failure.BROKEN);
                assertThat(said).contains(harmed.toString());
            }
            case NOT -> assertThat(done.code()).as(done.toString()).isIn(0, Failure.WARNED);
            case EITHER -> assertThat(done.code()).as(done.toString()).isIn(0, Failure.BROKEN);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_LISTED", "NOTHING_LISTED", "LISTED_AS_GARBAGE", "LISTED_AND_NEVER_WAS"})
    void aListThatWasChangedIsPutRightAndThatIsSaidOnce(Harm harm) throws SQLException, IOException {
        Terminal terminal = copied();
        Done before = terminal.run("list", "--json");
        harm.to(new Tamper(folder(), seal(terminal)), harmed);
        Done said = terminal.run("list", "--json");
        assertThat(said.out()).isEqualTo(before.out());
        assertThat(said.err())
                .anyMatch(line -> line.matches("warning: [0-9] sessions? w.* missing from the list or wrong in it.*"));
        Done after = terminal.run("list", "--json");
        assertThat(after.out()).isEqualTo(before.out());
        assertThat(after.err()).isEmpty();
    }

    @Test
    void aStrayRowAmongTheClinicsOwnIsNamedAndNotObeyed() throws SQLException, IOException {
        Terminal terminal = copied();
        StreamId clinic = new StreamId(keyring(terminal).vault());
        new Tamper(folder(), seal(terminal)).stray(clinic);
        assertThat(sessions(terminal.run("list", "--json"))).hasSize(3);
        Done done = terminal.run("verify", "--staff", Terminal.NURSE);
        assertThat(done.code()).as(done.toString()).isEqualTo(Failure.BROKEN);
        assertThat(String.join("\n", done.err())).contains("never joined this clinic");
    }

    private String table(String session) {
        try (Stream<Path> files = Files.list(temp.resolve("out"))) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .map(DamagedSessionTest::text)
                    .filter(text -> text.contains("\n" + session + ",") || text.contains("\n\"" + session))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String manifest() {
        return text(temp.resolve("out").resolve("manifest.json"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
