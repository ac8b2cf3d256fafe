package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chairside.cli.Terminal.Done;
import org.chairside.cli.terminal.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody can see refuses nothing and tells nobody apart; and who a patient is need not stand in the arguments. */
class UnseenTest {
    @TempDir
    Path temp;

    private Path sheet(String... lines) throws IOException {
        return Files.write(temp.resolve("sheet.csv"), List.of(lines));
    }

    private Terminal terminal() {
        return Terminal.setUp(temp.resolve("data"));
    }

    private static Done enter(Terminal terminal, Path sheet, int day, String... who) {
        List<String> all = new ArrayList<>(List.of("import", sheet.toString(), "--protocol", "iv-infusion"));
        all.addAll(List.of("--started", "2026-11-1" + day + "T10:00:00-05:00"));
        all.addAll(List.of(who));
        return terminal.run(all.toArray(String[]::new));
    }

    @Test
    void oneRecordNumberIsOnePatientWhateverClingsToIt() throws IOException {
        Terminal terminal = terminal();
        Path sheet = sheet("minute,line", "0,120/80");
        String[] born = {"--born", "1981-07-14"};
        int day = 0;
        for (String[] who : new String[][] {
            {"\u00a00012345\u200b", "ROE,\u00a0Ann"},
            {"0012345", "ROE, Ann"},
            {"0012345\ufeff", "ro\u00ade,  Ann\u200e"}
        }) {
            Done done = enter(terminal, sheet, day++, "--id", who[0], "--patient", who[1], born[0], born[1]);
            assertThat(done.code()).as(done.toString()).isZero();
        }
        assertThat(terminal.run("list", "--json").out())
                .hasSize(3)
                .allMatch(line -> line.contains("\"id\":\"0012345\"") && line.contains("\"family\":\"ROE\""))
                .anyMatch(line -> line.contains("\"number\":3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana\u00a0Ruiz", "\u200bAna Ruiz", "ana  ruiz\ufeff", "An\u00ada Ruiz"})
    void thePersonIsFoundByWhatCanBeSeen(String name) {
        Done done = terminal().run("list", "--staff", name);
        assertThat(done.code()).as(done.toString()).isZero();
    }

    @Test
    void aPersonOfLettersInPiecesIsTheSameAsOneOfWholeLetters() {
        Terminal terminal = terminal();
        assertThat(terminal.run("setup", "--staff", "Zo\u00eb", "--role", "nurse", "--by", "Ana Ruiz")
                        .code())
                .isZero();
        assertThat(terminal.run("list", "--staff", "Zoe\u0308").code()).isZero();
        assertThat(terminal.run("setup", "--staff", "Zoe\u0308\u200b", "--role", "nurse", "--by", "Ana Ruiz")
                        .code())
                .isEqualTo(Failure.BAD_CALL);
    }

    @Test
    void headersAndCellsReadAsTheyLook() throws IOException {
        Path sheet = sheet(
                "\ufeff\"minute\u200b\",Systolic\u00a0,\u202fdiastolic,h\u00adr,note",
                "0\u00a0,120\u200b,\ufeff80,\u300072,calm\u2028now\u200e");
        Done done = terminal().enter(sheet);
        assertThat(done.code()).as(done.toString()).isZero();
        assertThat(done.err()).first().asString().startsWith("1 of 1 rows saved");
    }

    @Test
    void aNoteThatIsTooLongCostsItsRowAndLeavesTheLogReadable() throws IOException {
        Terminal terminal = terminal();
        Done done = terminal.enter(sheet("minute,line,note", "0,120/80," + "A".repeat(1_100_000), "5,121/80,calm"));
        assertThat(done.code()).isEqualTo(Failure.PARTLY);
        assertThat(done.err()).first().isEqualTo("row 2: a note has at most 4,000 characters; this has 1,100,000");
        assertThat(terminal.run("list").out()).singleElement().asString().contains("1 set");
    }

    @Test
    void theSameHoldsForALineAndForTheRoom() throws IOException {
        Terminal terminal = terminal();
        Path sheet = sheet("minute,line", "0,120/80 #" + "A".repeat(5_210), "5,121/80");
        assertThat(terminal.enter(sheet).err())
                .first()
                .isEqualTo("row 2: a note has at most 4,000 characters; this has 5,210");
        Done done = terminal.enter(sheet, "--room", "R".repeat(101));
        assertThat(done.code()).isEqualTo(Failure.BAD_CALL);
        assertThat(done.err()).last().asString().endsWith("longer than what it is for allows. Nothing was saved.");
    }

    @Test
    void whoItIsCanStandInAFile() throws IOException {
        Terminal terminal = terminal();
        Path sheet = sheet("minute,line", "0,120/80");
        Path who = Files.writeString(
                temp.resolve("who.txt"), "\ufeffROE, Ann\u00a0\r\n\r\n1981-07-14\r\n0012345\u200b\r\n");
        assertThat(enter(terminal, sheet, 0, "--patient-file", who.toString()).code())
                .isZero();
        Done named = enter(terminal, sheet, 1, "--patient", "ROE, Ann", "--born", "1981-07-14", "--id", "0012345");
        assertThat(named.code()).as(named.toString()).isZero();
        assertThat(terminal.run("list", "--json").out()).anyMatch(line -> line.contains("\"number\":2"));
    }

    @Test
    void whoItIsCanFollowThePasswordOnStandardInput() throws IOException {
        Terminal terminal = terminal();
        Path sheet = sheet("minute,line", "0,120/80");
        terminal.environment.clear();
        terminal.typing(Terminal.PASSWORD + "\nROE, Ann\n1981-07-14\n0012345\n");
        Done both = enter(terminal, sheet, 0, "--patient-file", "-", "--password-stdin");
        assertThat(both.code()).as(both.toString()).isZero();
        terminal.environment.put(Passwords.VARIABLE, Terminal.PASSWORD);
        terminal.typing("ROE, Ann\n1981-07-14\n0012345\n");
        assertThat(enter(terminal, sheet, 1, "--patient-file", "-").code()).isZero();
        assertThat(terminal.run("list").out()).hasSize(2);
    }

    @Test
    void exactlyOneWayIsTaken() throws IOException {
        Terminal terminal = terminal();
        Path sheet = sheet("minute,line", "0,120/80");
        Path who = Files.writeString(temp.resolve("who.txt"), "ROE, Ann\n1981-07-14\n0012345\n");
        for (String[] ways : new String[][] {
            {}, {"--patient-file", who.toString(), "--id", "1"}, {"--patient", "ROE, Ann", "--id", "1"},
        }) {
            Done done = enter(terminal, sheet, 0, ways);
            assertThat(done.code()).as(done.toString()).isEqualTo(Failure.BAD_CALL);
        }
        assertThat(terminal.run("list").out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ROE, Ann\n1981-07-14\n",
                "ROE, Ann\n07/08/1981\n0012345\n",
                "a\n1981-07-14\nb\nc\n",
                ",\n1981-07-14\n1\n"
            })
    void aPatientFileThatCannotBeUnderstoodIsRefusedAndNotRepeated(String text) throws IOException {
        Path who = Files.writeString(temp.resolve("who.txt"), text);
        Done done = enter(terminal(), sheet("minute,line", "0,120/80"), 0, "--patient-file", who.toString());
        assertThat(done.code()).isEqualTo(Failure.BAD_CALL);
        assertThat(done.err())
                .singleElement()
                .asString()
                .endsWith("Nothing was saved.")
                .doesNotContain("ROE", "0012345");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev", "."})
    void whatIsNoFileIsNotRead(String path) throws IOException {
        Terminal terminal = terminal();
        Done sheet = terminal.enter(Path.of(path));
        assertThat(sheet.code()).isEqualTo(Failure.BAD_CALL);
        assertThat(sheet.err()).singleElement().asString().contains("not a file");
        Done who = enter(terminal, sheet("minute,line", "0,120/80"), 0, "--patient-file", path);
        assertThat(who.code()).isEqualTo(Failure.BAD_CALL);
        assertThat(who.err()).singleElement().asString().contains("not a file");
    }

    @Test
    void lettersLostOnTheWayAreNoticedBeforeAnythingIsOpened() throws IOException {
        Terminal terminal = terminal();
        Done done = enter(
                terminal,
                sheet("minute,line", "0,120/80"),
                0,
                "--patient",
                "GARC\uFFFD\uFFFDA, Jos\uFFFD",
                "--born",
                "1981-07-14",
                "--id",
                "1");
        assertThat(done.code()).isEqualTo(Failure.BAD_CALL);
        terminal.environment.put(Passwords.VARIABLE, "h\uFFFDrse");
        Done wrong = terminal.run("list");
        assertThat(wrong.code()).isEqualTo(Failure.BAD_CALL);
        assertThat(wrong.err()).singleElement().asString().contains("--password-stdin");
        terminal.environment.put(Passwords.VARIABLE, Terminal.PASSWORD);
        assertThat(terminal.run("list").out()).isEmpty();
    }
}
