package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chairside.cli.Terminal.Done;
import org.chairside.cli.terminal.Failure;
import org.chairside.testing.TickingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @TempDir
    Path temp;

    private Path folder() {
        return temp.resolve("data");
    }

    private Path sheet(String... rows) throws IOException {
        return Files.write(temp.resolve("sheet.csv"), List.of(rows));
    }

    private static void assertRefused(Done done, int code, String words) {
        assertThat(done.code()).as(done.toString()).isEqualTo(code);
        assertThat(done.err())
                .singleElement()
                .asString()
                .startsWith("chairside: ")
                .contains(words);
        assertThat(done.out()).isEmpty();
    }

    @Test
    void theMainJobInARowOnAnEmptyFolder() throws IOException {
        Terminal terminal = Terminal.setUp(folder());
        Path out = temp.resolve("out");

        Done entered = terminal.enter(
                sheet("minute,line,note", "0,124/78 72 98,", "10,131/80 74 97 dis 1,calm", "20,128/79 73 98,"));
        assertThat(entered.code()).as(entered.toString()).isZero();
        assertThat(entered.out()).hasSize(5).allMatch(line -> line.matches("saved [0-9]+ [0-9a-f-]{36}"));
        assertThat(entered.err()).singleElement().asString().startsWith("3 of 3 rows saved in session ");

        Done listed = terminal.run("list");
        assertThat(listed.out())
                .singleElement()
                .asString()
                .contains("2026-11-20T10:00:00-05:00  Open  DOE, Jane  1297287652", "3 sets  peak 131/80 mmHg");

        for (String format : List.of("pdf", "csv")) {
            Done exported = terminal.run("export", "--all", "--format", format, "--out", out.toString());
            assertThat(exported.code()).as(exported.toString()).isZero();
            assertThat(exported.err()).containsExactly("1 of 1 exported to " + out);
            assertThat(Path.of(exported.out().getFirst())).isNotEmptyFile();
        }
        Done verified = terminal.run("verify");
        assertThat(verified.code()).isZero();
        assertThat(verified.out()).singleElement().asString().startsWith("intact: 10 entries, head ");
    }

    @Test
    void rowsThatAreRefusedOrAskedAboutAreNamedAndTheOthersSaved() throws IOException {
        Terminal terminal = Terminal.setUp(folder());
        Path sheet =
                sheet("minute,line", "0,120/80 70 98", "10,12/80 70 98", "20,400/80", "30,190/95 70 98", "-3,120/80");
        Done done = terminal.enter(sheet);
        assertThat(done.code()).isEqualTo(Failure.PARTLY);
        assertThat(done.out()).hasSize(2);
        assertThat(done.err()).hasSize(5);
        assertThat(done.err().get(0)).startsWith("row 3: refused: ");
        assertThat(done.err().get(1)).startsWith("row 4: refused: systolic can be 30 to 300 mmHg at \"400");
        assertThat(done.err().get(2)).startsWith("row 5: asked about: far from the set before");
        assertThat(done.err().get(3)).isEqualTo("row 6: its time is before the session began");
        assertThat(done.err().get(4)).startsWith("1 of 5 rows saved");

        Done confirmed = terminal.enter(sheet, "--confirm");
        assertThat(confirmed.out()).hasSize(3);
        assertThat(confirmed.err())
                .first()
                .asString()
                .startsWith("note: session ")
                .endsWith("began at the same time");
    }

    @Test
    void aRowAheadOfTheClockIsNotSavedAndSaidOnce() throws IOException {
        Done done = Terminal.setUp(folder()).enter(sheet("minute,line", "0,120/80", "500,120/80 70 98 dis 1 #later"));
        assertThat(done.code()).isEqualTo(Failure.PARTLY);
        assertThat(done.err()).first().isEqualTo("row 3: the time lies ahead");
        assertThat(done.err()).hasSize(2);
    }

    @Test
    void aSheetWithARowForTheReleaseIsNotLeftOpen() throws IOException {
        Terminal terminal = Terminal.setUp(folder());
        Done done = terminal.enter(sheet("minute,line", "0,120/80", "90,118/76"), "--released", "her sister");
        assertThat(done.code()).as(done.toString()).isZero();
        assertThat(done.out()).hasSize(4);
        assertThat(terminal.run("list").out()).first().asString().contains("  Discharged  ");
    }

    @Test
    void aSheetWithRowsMissingStaysOpenSoThatTheyCanBeAdded() throws IOException {
        Terminal terminal = Terminal.setUp(folder());
        Done done = terminal.enter(sheet("minute,line", "0,120/80", "90,what"), "--released", "her sister");
        assertThat(done.code()).isEqualTo(Failure.PARTLY);
        assertThat(done.err()).contains("not ended: the session stays open, because rows are missing");
        assertThat(terminal.run("list").out()).first().asString().contains("  Open  ");
    }

    @Test
    void hazard1RefusesARecordNumberThatBelongsToSomebodyElseBeforeAnythingIsSaved() throws IOException {
        Terminal terminal = Terminal.setUp(folder());
        Path sheet = sheet("minute,line", "0,120/80");
        terminal.enter(sheet);
        for (String[] other :
                List.of(new String[] {"--patient", "ROE, Jane"}, new String[] {"--patient", "DOE, John"}, new String[] {
                    "--born", "1981-07-15"
                })) {
            Done done = terminal.run(replaced(sheet, other));
            assertRefused(done, Failure.BAD_CALL, "another name or birth date. Nothing was saved.");
        }
        assertThat(terminal.run(replaced(sheet, "--patient", "doe,  jane")).code())
                .isZero();
        assertThat(terminal.run("list").out()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"America/New_York, America/New_York, 01:10:00-05:00", "Europe/Berlin, -04:00, 02:10:00-04:00"})
    void aSheetIsByTheClockOfThisPlaceIfThatStoodAsTyped(ZoneId computer, String kept, String taken)
            throws IOException {
        Terminal terminal =
                new Terminal(folder(), TickingClock.from(Instant.parse("2026-11-20T18:00:00Z"), computer)).setUp();
        Path sheet = sheet("time,line", "2026-11-01T01:10:00-05:00,120/80 70 98");
        String[] command = replaced(sheet, "--born", "1981-07-14");
        command[command.length - 5] = "2026-11-01T00:30:00-04:00";
        assertThat(terminal.run(command).code()).isZero();
        Path out = folder().resolve("out");
        Path csv = Path.of(terminal.run("export", "--format", "csv", "--all", "--out", out.toString())
                .out()
                .getFirst());
        assertThat(csv).content().contains("2026-11-01T" + taken, kept);
    }

    private static String[] replaced(Path sheet, String... pair) {
        List<String> usual = List.of("--patient", "DOE, Jane", "--born", "1981-07-14");
        Stream<String> who = usual.contains(pair[0])
                ? Stream.concat(
                        Stream.of(pair),
                        pair[0].equals("--patient")
                                ? usual.stream().skip(2)
                                : usual.stream().limit(2))
                : usual.stream();
        return Stream.concat(
                        Stream.of("import", sheet.toString(), "--id", "1297287652", "--protocol", "iv-infusion"),
                        Stream.concat(Stream.of("--started", "2026-11-20T11:00:00-05:00"), who))
                .toArray(String[]::new);
    }

    @Test
    void refusesACallThatCannotBeMeantInOneLineAndSavesNothing() throws IOException {
        Terminal terminal = Terminal.setUp(folder());
        Path sheet = sheet("minute,line", "0,120/80");
        assertRefused(terminal.enter(temp.resolve("nowhere.csv")), Failure.BAD_CALL, "could not be read");
        assertRefused(terminal.enter(temp), Failure.BAD_CALL, "not a file");
        assertRefused(terminal.enter(sheet, "--staff", "Zoe"), Failure.BAD_CALL, "nobody here is called \"Zoe\"");
        assertRefused(terminal.run("import", sheet.toString()), Failure.BAD_CALL, "Missing required");
        assertRefused(terminal.run("import"), Failure.BAD_CALL, "Missing");
        assertRefused(terminal.enter(sheet, "--frobnicate"), Failure.BAD_CALL, "Unknown option");
        assertRefused(terminal.run("frobnicate"), Failure.BAD_CALL, "frobnicate");
        assertRefused(terminal.run(with(sheet, "--born", "07/08/1981")), Failure.BAD_CALL, "more than one day");
        assertRefused(terminal.run(with(sheet, "--born", "81")), Failure.BAD_CALL, "1981 where only the year is known");
        assertRefused(terminal.run(with(sheet, "--born", "the 14th")), Failure.BAD_CALL, "a date such as");
        assertRefused(terminal.run(with(sheet, "--born", "2027-01-01")), Failure.BAD_CALL, "--born");
        assertRefused(terminal.run(with(sheet, "--id", " ")), Failure.BAD_CALL, "--id");
        assertRefused(terminal.run(with(sheet, "--patient", ", Jane")), Failure.BAD_CALL, "--patient");
        assertRefused(terminal.run(with(sheet, "--protocol", "tea")), Failure.BAD_CALL, "there is no protocol \"tea\"");
        assertRefused(terminal.run(with(sheet, "--started", "10:00")), Failure.BAD_CALL, "a time with its offset");
        assertRefused(
                terminal.run(with(sheet, "--started", "2027-11-20T10:00:00Z")),
                Failure.BAD_CALL,
                "the time lies ahead");
        assertThat(terminal.run("verify").out()).first().asString().startsWith("intact: 3 entries");
    }

    @Test
    void ofAYearOfBirthTheYearIsKeptAndLeavesInEveryFormat() throws IOException {
        Terminal terminal = Terminal.setUp(folder());
        Done entered = terminal.run(with(sheet("minute,line", "0,120/80"), "--born", "1950"));
        assertThat(entered.code()).as(entered.toString()).isZero();
        assertThat(terminal.run("list", "--json").out())
                .singleElement()
                .asString()
                .contains("\"born\":\"1950\"");
        for (String format : List.of("csv", "fhir", "pdf")) {
            Done done = terminal.run(
                    "export",
                    "--all",
                    "--format",
                    format,
                    "--out",
                    temp.resolve("out").toString());
            assertThat(done.code()).as(done.toString()).isZero();
            String text = Files.readString(Path.of(done.out().getFirst()), StandardCharsets.ISO_8859_1);
            assertThat(text).doesNotContain("1950-01-01").contains(format.equals("csv") ? ",born,1950," : "");
        }
    }

    @Test
    void hazard1AYearOfBirthInAFileIsKeptAsWellAndALikePatientIsNamed() throws IOException {
        Terminal terminal = Terminal.setUp(folder());
        Path sheet = sheet("minute,line", "0,120/80");
        terminal.enter(sheet);
        Path who = Files.writeString(temp.resolve("who.txt"), "DOE, Jane\n1981\n4711\n");
        Done done = terminal.run(
                "import",
                sheet.toString(),
                "--patient-file",
                who.toString(),
                "--protocol",
                "iv-infusion",
                "--started",
                "2026-11-20T11:00:00-05:00");
        assertThat(done.code()).as(done.toString()).isZero();
        assertThat(done.err())
                .first()
                .asString()
                .endsWith("whose birth date can be the same, has another record number");
        assertThat(terminal.run("list", "--json").out())
                .anyMatch(row -> row.contains("\"born\":\"1981\",\"id\":\"4711\""))
                .anyMatch(row -> row.contains("\"born\":\"1981-07-14\",\"id\":\"1297287652\""));
    }

    @Test
    void hazard1TakesNobodyForAnotherByAYearAloneUntilSomebodySaysSo() throws IOException {
        Terminal terminal = Terminal.setUp(folder());
        Path sheet = sheet("minute,line", "0,120/80");
        assertThat(terminal.run(with(sheet, "--born", "1981")).code()).isZero();
        for (String born : List.of("1981", "07/14/1981")) {
            assertRefused(terminal.run(with(sheet, "--born", born)), Failure.BAD_CALL, "--same-patient");
        }
        assertRefused(terminal.run(with(sheet, "--born", "1982")), Failure.BAD_CALL, "another name or birth date");
        List<String> said = new ArrayList<>(List.of(with(sheet, "--born", "07/14/1981")));
        said.add("--same-patient");
        assertThat(terminal.run(said.toArray(String[]::new)).code()).isZero();
        assertThat(terminal.run("list", "--json").out())
                .hasSize(2)
                .anyMatch(row -> row.contains("\"born\":\"1981\""))
                .anyMatch(row -> row.contains("\"born\":\"1981-07-14\""));
    }

    private static String[] with(Path sheet, String option, String value) {
        List<String> options = List.of("--patient", "--born", "--id", "--protocol", "--started");
        List<String> values = List.of("DOE, Jane", "1981-07-14", "7", "iv-infusion", "2026-11-20T10:00:00-05:00");
        return Stream.concat(
                        Stream.of("import", sheet.toString()),
                        options.stream()
                                .flatMap(each -> Stream.of(
                                        each, each.equals(option) ? value : values.get(options.indexOf(each)))))
                .toArray(String[]::new);
    }

    @Test
    void aWrongPasswordOpensNothing() {
        Terminal terminal = Terminal.setUp(folder());
        terminal.environment.put(Passwords.VARIABLE, "wrong wrong");
        assertRefused(terminal.run("list"), Failure.CANNOT_OPEN, "that is not the password of Ana Ruiz");
        for (int each = 0; each < 4; each++) {
            terminal.run("list");
        }
        assertRefused(terminal.run("list"), Failure.CANNOT_OPEN, "too many wrong passwords");
    }

    @Test
    void aFolderWithoutALogIsSaidSo() throws IOException {
        Terminal terminal = new Terminal(folder());
        terminal.environment.put(Passwords.VARIABLE, Terminal.PASSWORD);
        assertRefused(terminal.run("list"), Failure.CANNOT_OPEN, "Make one with: chairside setup");
        assertRefused(terminal.run("verify"), Failure.CANNOT_OPEN, "there is no log in this folder");
        assertThat(folder()).doesNotExist();
        Files.createFile(folder());
        assertRefused(terminal.run("list"), Failure.CANNOT_OPEN, "there is no log");
        assertRefused(terminal.run("verify"), Failure.CANNOT_OPEN, "there is no log");
    }

    @Test
    void faultT05Hazard16AFolderWhoseLogCannotBeMadeIsSaidSo() throws IOException {
        Terminal terminal = Terminal.setUp(folder());
        Files.delete(folder().resolve("chairside.log"));
        Files.createDirectory(folder().resolve("chairside.log"));
        assertThat(terminal.run("list").code()).isEqualTo(Failure.CANNOT_OPEN);
        assertThat(terminal.run("list").err()).hasSize(1);
    }

    @Test
    void faultT09ASecondProgramIsRefusedWhileAnotherHasTheFolder() throws IOException, InterruptedException {
        Terminal terminal = Terminal.setUp(folder());
        Process holder = Child.start(Holder.class, List.of(folder().toString()), temp);
        try (BufferedReader said = holder.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("open");
            assertRefused(terminal.run("list"), Failure.CANNOT_OPEN, "in use by another window or command");
            assertThat(terminal.run("verify").code()).isZero();
            holder.outputWriter(StandardCharsets.UTF_8).close();
            assertThat(holder.waitFor()).isZero();
        }
        assertThat(terminal.run("list").code()).isZero();
    }

    @Test
    void namesCannotMoveTheCursorOrBreakTheLine() throws IOException {
        Terminal terminal = Terminal.setUp(folder());
        Path sheet = sheet("minute,line", "0,120/80");
        String tricky = "D\u202EO\u2028E, J\u200Bane";
        assertThat(terminal.run(with(sheet, "--patient", tricky)).code()).isZero();
        assertThat(terminal.run(with(sheet, "--patient", "D\u001B[2JOE, J")).code())
                .isEqualTo(Failure.BAD_CALL);
        assertThat(terminal.run("list").out()).singleElement().asString().contains("  DO E, Jane  ");
        assertThat(terminal.run("list", "--json").out())
                .singleElement()
                .asString()
                .contains("\"family\":\"DO E\"", "\"given\":\"Jane\"");
    }

    @Test
    void theListIsAlignedAndEmptyOnesAreSaidSo() throws IOException {
        Terminal terminal = Terminal.setUp(folder());
        assertThat(terminal.run("list").err()).containsExactly("No sessions yet.");
        Path sheet = sheet("minute,line", "0,120/80");
        terminal.run(with(sheet, "--patient", "LONGER-NAME, Ann"));
        terminal.run(with(sheet, "--id", "8"));
        List<String> lines = terminal.run("list").out();
        assertThat(lines).hasSize(2).doesNotHaveDuplicates();
        assertThat(lines.stream().map(line -> line.indexOf("iv-infusion")).distinct())
                .hasSize(1);
    }

    @Test
    void exportsTheDaysFromToBothIncluded() throws IOException {
        Terminal terminal = Terminal.setUp(folder());
        Path sheet = sheet("minute,line", "0,120/80");
        for (int day = 10; day <= 12; day++) {
            // Late in the evening there, the next day in UTC: the day is that of the wall clock.
            terminal.run(with(sheet, "--started", "2026-11-" + day + "T23:30:00-05:00"));
        }
        assertThat(exported(terminal, "--from", "2026-11-11", "--to", "2026-11-11"))
                .hasSize(1);
        assertThat(exported(terminal, "--from", "2026-11-11")).hasSize(2);
        assertThat(exported(terminal, "--to", "2026-11-11")).hasSize(2);
        assertRefused(export(terminal, "--from", "2026-12-01"), Failure.PARTLY, "no session matches");
        assertRefused(
                export(terminal, "--from", "2026-12-02", "--to", "2026-12-01"), Failure.BAD_CALL, "before --from");
        assertRefused(export(terminal, "--from", "soon"), Failure.BAD_CALL, "a date such as");
        assertRefused(export(terminal, "--session", "7"), Failure.BAD_CALL, "no session id");
        assertRefused(export(terminal), Failure.BAD_CALL, "--session");
        assertRefused(
                terminal.run("export", "--all", "--format", "docx", "--out", temp.toString()),
                Failure.BAD_CALL,
                "there is no format");
        assertRefused(
                terminal.run("export", "--all", "--format", "csv", "--out", sheet.toString()),
                Failure.BAD_CALL,
                "could not be made");
    }

    private List<String> exported(Terminal terminal, String... which) {
        Done done = export(terminal, which);
        assertThat(done.code()).as(done.toString()).isZero();
        // The lists beside the files aside.
        return done.out().stream().filter(line -> line.contains("_rows")).toList();
    }

    private Done export(Terminal terminal, String... which) {
        Path out = temp.resolve("out");
        return terminal.run(
                Stream.concat(Stream.of("export", "--format", "csv", "--out", out.toString()), Stream.of(which))
                        .toArray(String[]::new));
    }

    @Test
    void windowsAndTheRestAreReached() {
        Terminal terminal = new Terminal(folder());
        assertThat(terminal.run().code()).isEqualTo(11);
        assertThat(terminal.run("demo").code()).isEqualTo(12);
        assertThat(terminal.run("tour", "--out", temp.toString()).code()).isEqualTo(13);
        assertThat(terminal.plain("version").out()).first().asString().startsWith("chairside 1.2.3 ");
        assertThat(terminal.plain("--version").out()).containsExactly("chairside 1.2.3");
        Done tested = terminal.plain("self-test");
        assertThat(tested.code()).as(tested.toString()).isZero();
        assertThat(tested.out()).last().isEqualTo("All well.");
        assertThat(folder()).doesNotExist();
    }

    @Test
    void aBugIsNamedInOneLineAndLeavesItsTraceElsewhere() {
        Terminal terminal = new Terminal(folder());
        IllegalStateException bug = new IllegalStateException("ZZCANARY");
        terminal.windowsThat(() -> {
            throw bug;
        });
        Done done = terminal.run();
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.err())
                .singleElement()
                .asString()
                .contains("IllegalStateException")
                .doesNotContain("ZZCANARY");
        assertThat(terminal.bugs).containsExactly(bug);
    }

    @Test
    void aDisplayThatDoesNotAnswerIsToldInPlainWords() {
        Terminal terminal = new Terminal(folder());
        terminal.windowsThat(() -> {
            throw new Surroundings.NoDisplayException(new UnsupportedOperationException("Unable to open DISPLAY"));
        });
        for (Done done : List.of(terminal.run(), terminal.run("demo"))) {
            assertThat(done.code()).isEqualTo(4);
            assertThat(done.err()).singleElement().asString().startsWith("chairside: no display answers");
        }
        assertThat(terminal.bugs).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"setup", "import", "list", "export", "verify", "self-test", "demo", "tour", "version"})
    void everyCommandExplainsItself(String command) {
        Done done = new Terminal(folder()).plain(command, "--help");
        assertThat(done.code()).isZero();
        assertThat(done.out()).first().asString().startsWith("Usage: chairside " + command);
    }
}
