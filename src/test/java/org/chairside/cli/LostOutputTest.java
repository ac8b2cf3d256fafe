package org.chairside.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chairside.cli.terminal.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands whose lines cannot be written: the disk is full, or whoever read them is gone. */
class LostOutputTest {
    private static final String LOST = "not everything could be written to the standard output";

    @TempDir
    Path temp;

    private Terminal terminal;
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aSession() throws IOException {
        terminal = Terminal.setUp(temp.resolve("data"));
        assertThat(terminal.enter(sheet()).code()).isZero();
    }

    private Path sheet() throws IOException {
        return Files.writeString(temp.resolve("sheet.csv"), "minute,line\n0,120/80 70 98\n");
    }

    /** To a file that takes no more. */
    private PrintWriter full() throws IOException {
        FileOutputStream file = new FileOutputStream(temp.resolve("full").toFile());
        file.close();
        return new PrintWriter(file, true, UTF_8);
    }

    private int run(PrintWriter out, PrintWriter beside, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--data=" + temp.resolve("data"));
        return Chairside.run(terminal.surroundings(), terminal.bugs::add, out, beside, all.toArray(String[]::new));
    }

    private int lost(String... arguments) throws IOException {
        err.getBuffer().setLength(0);
        return run(full(), new PrintWriter(err), arguments);
    }

    @Test
    void faultF13EveryCommandWhoseLinesAreLostSaysSoAndDoesNotEndWell() throws IOException {
        for (String[] command : new String[][] {{"list"}, {"list", "--json"}, {"verify"}, {"version"}, {"--help"}}) {
            assertThat(lost(command)).as(command[0]).isEqualTo(Failure.PARTLY);
            assertThat(err.toString()).as(command[0]).contains(LOST);
        }
    }

    @Test
    void faultF13WhatWasSavedStaysSavedAndIsNotSaidToBeNot() throws IOException {
        int code = lost(
                "import",
                sheet().toString(),
                "--patient=ROE, Mary",
                "--born=1981-07-15",
                "--id=1297287653",
                "--protocol=iv-infusion",
                "--started=2026-11-20T10:00:00-05:00");
        assertThat(code).isEqualTo(Failure.PARTLY);
        assertThat(err.toString()).contains("1 of 1 rows saved", LOST).doesNotContain("not saved");
        assertThat(terminal.run("list").out()).hasSize(2).anyMatch(line -> line.contains("ROE, Mary"));
    }

    @Test
    void faultF13AnExportIsThereWholeThoughItsNameWasLost() throws IOException {
        assertThat(lost("export", "--all", "--format=csv", "--out=" + temp.resolve("out")))
                .isEqualTo(Failure.PARTLY);
        assertThat(err.toString()).contains("1 of 1 exported", LOST);
        try (Stream<Path> files = Files.list(temp.resolve("out"))) {
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(file).isNotEmptyFile());
        }
    }

    @Test
    void aCodeThatSaysMoreIsKept() throws IOException {
        assertThat(lost("list", "--staff=nobody")).isEqualTo(Failure.BAD_CALL);
        assertThat(err.toString()).doesNotContain(LOST);
    }

    @Test
    void whoSaysNothingLosesNothing() throws IOException {
        Terminal nobody = Terminal.setUp(temp.resolve("other"));
        assertThat(nobody.run("list").out()).isEmpty();
        assertThat(Chairside.run(
                        nobody.surroundings(),
                        nobody.bugs::add,
                        full(),
                        new PrintWriter(err),
                        "list",
                        "--data=" + temp.resolve("other")))
                .isZero();
    }

    @Test
    void remarksThatAreLostAreNoticedToo() throws IOException {
        PrintWriter out = new PrintWriter(new StringWriter());
        assertThat(run(out, full(), "list")).isZero();
        assertThat(run(out, full(), "verify")).isEqualTo(Failure.PARTLY);
    }
}
