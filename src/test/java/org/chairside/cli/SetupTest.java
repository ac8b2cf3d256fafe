package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.chairside.cli.Terminal.Done;
import org.chairside.cli.terminal.Failure;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupTest {
    @TempDir
    Path temp;

    private Path folder;
    private Terminal terminal;

    @BeforeEach
    void aFolderThatIsNotThereYet() {
        folder = temp.resolve("made/by setup");
        terminal = new Terminal(folder);
    }

    private Done found() {
        return terminal.typing("correct horse\r\n")
                .run("setup", "--clinic", "Hill Clinic", "--staff", "Ana Ruiz", "--role", "nurse", "--password-stdin");
    }

    private Done add(String passwords, String... more) {
        return terminal.typing(passwords)
                .run(Stream.concat(
                                Stream.of("setup", "--staff", "Ben Okafor", "--role", "physician", "--password-stdin"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void makesALogAndShowsTheRecoveryKeyOnce() {
        Done done = found();
        assertThat(done.code()).isZero();
        assertThat(done.err()).isEmpty();
        assertThat(done.out()).anyMatch(line -> line.strip().matches("([0-9A-Z]{5}-){12}[0-9A-Z]{5}"));
        assertThat(done.out()).last().asString().startsWith("Done. Ana Ruiz is set up.");
        assertThat(terminal.run("verify").out()).first().asString().startsWith("intact: 3 entries");
    }

    @Test
    void addsAPersonWithTheAddersPasswordOnTheSecondLine() {
        found();
        assertThat(add("battery staple\ncorrect horse\n").code()).isZero();
        assertThat(terminal.run("verify").out()).first().asString().startsWith("intact: 4 entries");
        assertThat(terminal.typing("battery staple\n")
                        .run("list", "--staff", "ben okafor", "--password-stdin")
                        .code())
                .isZero();
    }

    @Test
    void takesTheAddersPasswordFromTheEnvironmentWhereThereIsNoSecondLine() {
        found();
        terminal.environment.put(Passwords.VARIABLE, "correct horse");
        assertThat(add("battery staple\n").code()).isZero();
    }

    @Test
    void triesOnePasswordForBothWhereTheAddersIsNowhereToBeHad() {
        found();
        Done done = add("correct horse\n");
        assertThat(done.code()).isZero();
        assertThat(done.err()).containsExactly("No password of Ana Ruiz was given; the new one is tried for both.");
    }

    @Test
    void saysWhosePasswordWasWrong() {
        found();
        Done done = add("battery staple\nwrong wrong\n");
        assertThat(done.code()).isEqualTo(Failure.CANNOT_OPEN);
        assertThat(done.err()).containsExactly("chairside: that is not the password of Ana Ruiz. Tries left: 4");
        assertThat(terminal.run("verify").out()).first().asString().startsWith("intact: 3 entries");
    }

    @Test
    void aNurseMayNotAddOnceThereIsAPhysician() {
        found();
        add("battery staple\ncorrect horse\n");
        Done done = terminal.typing("third password\ncorrect horse\n")
                .run("setup", "--staff", "Cy Lee", "--role", "nurse", "--by", "Ana Ruiz", "--password-stdin");
        assertThat(done.code()).isEqualTo(Failure.BAD_CALL);
        assertThat(done.err()).containsExactly("chairside: Ana Ruiz may not add people; a physician or admin may");
    }

    @Test
    void refusesToAddToAnotherClinicOrTheSamePersonTwice() {
        found();
        assertThat(add("battery staple\ncorrect horse\n", "--clinic", "Dale Clinic")
                        .err())
                .singleElement()
                .asString()
                .contains("belongs to Hill Clinic");
        assertThat(found().err()).containsExactly("chairside: Ana Ruiz is here already. Nothing was changed.");
    }

    @Test
    void leavesNothingBehindWhenAPasswordIsRefused() {
        Done done = terminal.typing("short\n")
                .run("setup", "--clinic", "Hill", "--staff", "Ana", "--role", "nurse", "--password-stdin");
        assertThat(done.code()).isEqualTo(Failure.BAD_CALL);
        assertThat(done.err())
                .containsExactly(
                        "chairside: the password was not taken. Use at least 8 characters. A few plain words are good.");
        assertThat(folder).doesNotExist();
    }

    @Test
    void saysWhatWouldHelpAPasswordThatIsEasyToGuess() {
        Done done = terminal.typing("password1\n")
                .run("setup", "--clinic", "Hill", "--staff", "Ana", "--role", "nurse", "--password-stdin");
        assertThat(done.code()).isEqualTo(Failure.BAD_CALL);
        assertThat(done.err())
                .containsExactly(
                        "chairside: the password was not taken. This is one of the most common passwords, or close to"
                                + " one. Add another word or two.");
        assertThat(folder).doesNotExist();
    }

    @Test
    void refusesBesideALogWhoseKeysAreLostBeforeAnythingIsWritten() throws IOException {
        found();
        Files.delete(folder.resolve("keys.json"));
        Files.delete(folder.resolve("keys.copy.json"));
        List<Path> before = files();
        for (Done done : List.of(
                found(),
                add("battery staple\ncorrect horse\n"),
                terminal.typing("correct horse\n").run("list", "--staff", "Ana Ruiz", "--password-stdin"))) {
            assertThat(done.code()).isEqualTo(Failure.CANNOT_OPEN);
            assertThat(done.out()).isEmpty();
            assertThat(done.err())
                    .singleElement()
                    .asString()
                    .contains("its keys")
                    .contains("Put both files back");
        }
        assertThat(files()).isEqualTo(before);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }

    @Test
    void namesAFolderThatHoldsOtherThingsAndIsOpenToOthers() throws IOException {
        Assumptions.assumeTrue(
                temp.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("holiday.txt"), "sea");
        assertThat(found().err()).singleElement().asString().contains("it holds other files too");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwxr-xr-x");
        Files.delete(folder.resolve("holiday.txt"));
        assertThat(terminal.typing("correct horse\n")
                        .run("list", "--password-stdin")
                        .err())
                .containsExactly("No sessions yet.");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void tellsWhoeverSignsInNextOfWrongPasswordsAndOfKeysThatWereMended() throws IOException {
        found();
        add("battery staple\nwrong wrong\n");
        Files.writeString(folder.resolve("keys.json"), "damaged");
        Done done = terminal.typing("correct horse\n").run("list", "--password-stdin");
        assertThat(done.code()).isZero();
        assertThat(done.err())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("1 wrong password for Ana Ruiz since 2026-11-20 "))
                .anyMatch(line -> line.startsWith("warning: keys.json was damaged or missing. It was made again"));
        Done audit = terminal.typing("correct horse\n").run("audit", "--password-stdin");
        assertThat(audit.err()).isEmpty();
        assertThat(audit.out())
                .anyMatch(line -> line.endsWith("Ana Ruiz clinic: Hill Clinic"))
                .anyMatch(line -> line.endsWith("Ana Ruiz person added: Ana Ruiz, nurse"))
                .last()
                .asString()
                .endsWith("Ana Ruiz wrong password for Ana Ruiz");
    }

    @Test
    void saysSoWhenTheFolderIsAFile() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.createFile(folder);
        Done done = found();
        assertThat(done.code()).isEqualTo(Failure.CANNOT_OPEN);
        assertThat(done.err()).singleElement().asString().contains("could not be written");
    }

    @Test
    void nobodyButTheOwnerMayLookIntoTheFolderOrItsFiles() throws IOException {
        Assumptions.assumeTrue(
                temp.getFileSystem().supportedFileAttributeViews().contains("posix"));
        found();
        add("battery staple\nwrong wrong\n");
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> paths = all.toList();
            assertThat(paths).hasSizeGreaterThan(5);
            for (Path each : paths) {
                assertThat(Files.getPosixFilePermissions(each))
                        .as(each.toString())
                        .isSubsetOf(
                                PosixFilePermission.OWNER_READ,
                                PosixFilePermission.OWNER_WRITE,
                                PosixFilePermission.OWNER_EXECUTE);
            }
        }
    }
}
