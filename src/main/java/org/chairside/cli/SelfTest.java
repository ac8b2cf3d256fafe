package org.chairside.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.chairside.cli.terminal.Failure;

/**
 * The steps of the self-test: each is a command as a person would give it, run through the same wiring, with what has to come
 * of it. What differs from a real run is the folder and where the password comes from.
 */
final class SelfTest {
    private static final String NURSE = "Test Nurse";
    private static final String PHYSICIAN = "Test Physician";
    /** Opens nothing but the folder that is removed afterwards. */
    private static final String PASSWORD = "tidal-Lantern-58-quarry";

    private static final String SHEET =
            "minute,line\n0,124/78 72 98\n20,131/80 74 97 dis 1\n25,#calm eyes shut\n60,122/76 70 98\n";
    private static final Duration AGO = Duration.ofHours(2);

    private final Chairside chairside;
    private final Surroundings around;
    private final Path folder;

    SelfTest(Chairside chairside, Path folder) {
        this.chairside = chairside;
        this.around = chairside.surroundings();
        this.folder = folder;
    }

    /** What came of a step. */
    sealed interface Result {
        record Passed(String what) implements Result {}

        record Failed(String what, String why) implements Result {}
    }

    /** A command as a person would give it; gives back what came of it. */
    @FunctionalInterface
    interface Command {
        String run() throws IOException;
    }

    /**
     * One step.
     *
     * @param what it tries, in a few words
     * @param wanted has to be in what comes of the command
     */
    record Step(String what, String wanted, Command command) {
        Result run() {
            try {
                return command.run().contains(wanted)
                        ? new Result.Passed(what)
                        : new Result.Failed(what, "\"" + wanted + "\" did not come of it");
            } catch (Failure failure) {
                return new Result.Failed(what, failure.getMessage());
            } catch (IOException | UncheckedIOException e) {
                return new Result.Failed(what, "a file could not be written or read");
            }
        }
    }

    /** In this order; the first that fails ends the test. */
    List<Step> steps() {
        return List.of(
                new Step("a new log, with a nurse", "is set up", () -> setup(NURSE, "nurse")),
                new Step("a physician joins", "is set up", () -> setup(PHYSICIAN, "physician")),
                new Step("a session of four rows, and its end", "saved ", this::entered),
                new Step("signed by the nurse", "signed ", () -> signature("sign", NURSE)),
                new Step("countersigned by the physician", "signed ", () -> signature("countersign", PHYSICIAN)),
                new Step("the log is intact", "intact: ", () -> as(NURSE, "verify")),
                new Step("every signature holds", "every signature holds: 2", () -> as(NURSE, "verify")),
                new Step("csv, with what was entered", "systolic,131,", () -> exported("csv")),
                new Step("pdf", "%PDF-", () -> exported("pdf")),
                new Step("fhir", "\"Bundle\"", () -> exported("fhir")),
                new Step("monitoring form", "%PDF-", () -> exported("rems")));
    }

    private String setup(String name, String role) {
        return run("setup", "--clinic", "Self-test", "--staff", name, "--role", role);
    }

    private String entered() throws IOException {
        Path sheet = Files.writeString(folder.resolve("sheet.csv"), SHEET);
        String started = around.clock()
                .instant()
                .minus(AGO)
                .atZone(around.clock().getZone())
                .toOffsetDateTime()
                .toString();
        return as(
                NURSE,
                "import",
                sheet.toString(),
                "--patient=SAMPLE, Sam",
                "--born=1970-01-01",
                "--id=SELF-TEST",
                "--protocol=esketamine-nasal",
                "--started=" + started,
                "--released=Test Escort");
    }

    private String signature(String command, String name) {
        String listed = as(name, "list", "--json");
        String id = listed.replaceAll("(?s)^\\{\"session\":\"([0-9a-f-]{36})\".*$", "$1");
        return as(name, command, "--session", id);
    }

    private String exported(String format) throws IOException {
        Path out = folder.resolve(format);
        as(NURSE, "export", "--all", "--format", format, "--out", out.toString());
        try (Stream<Path> files = Files.list(out)) {
            Path file = files.findFirst().orElseThrow(() -> new IOException("nothing was written"));
            // What is looked for is plain in every format, and a page is no text.
            return Files.readString(file, ISO_8859_1);
        }
    }

    private String as(String name, String... arguments) {
        return run(Stream.concat(Stream.of(arguments), Stream.of("--staff=" + name))
                .toArray(String[]::new));
    }

    private String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--data=" + folder.resolve("data")))
                .toArray(String[]::new);
        int code = Chairside.run(inTheFolder(), chairside.bugs(), new PrintWriter(out), new PrintWriter(err), all);
        if (code != 0) {
            throw new Failure(
                    Failure.PARTLY,
                    arguments[0] + " ended with " + code + ": " + err.toString().strip());
        }
        return out.toString();
    }

    private Surroundings inTheFolder() {
        return new Surroundings(
                new Surroundings.Folders(folder.resolve("data"), folder.resolve("state")),
                around.clock(),
                around.keys(),
                InputStream.nullInputStream(),
                name -> name.equals(Passwords.VARIABLE) ? PASSWORD : null,
                around.windows(),
                around.program());
    }
}
