package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chairside.Main;
import org.chairside.cli.terminal.Failure;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the program makes in its folder is its owner's alone, in a folder that was there before and under any umask. */
class OwnFilesTest {
    private static final Set<PosixFilePermission> OWN =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    @TempDir
    Path temp;

    /** The program itself, in a process whose new files anybody could read and write. */
    private int program(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "umask 0; exec \"$@\"", "sh"));
        command.addAll(Child.command(
                Main.class,
                Stream.concat(Stream.of(arguments), Stream.of("--data=" + folder()))
                        .toList(),
                temp));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Child.environment(temp));
        Process program = builder.start();
        program.getInputStream().readAllBytes();
        return program.waitFor();
    }

    private Path folder() {
        return temp.resolve("data");
    }

    @Test
    void hazard24NothingInTheFolderIsForOthersAfterAWholeRun() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                temp.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.createDirectory(folder());
        Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(program("setup", "--clinic=Hill", "--staff=Ana Ruiz", "--role=nurse"))
                .isZero();
        Path sheet = Files.writeString(temp.resolve("sheet.csv"), "minute,line\n0,120/80 70 98\n");
        assertThat(program(
                        "import",
                        sheet.toString(),
                        "--patient=Doe, Jane",
                        "--born=1981-07-14",
                        "--id=1297287652",
                        "--protocol=iv-infusion",
                        "--started=2020-01-01T08:00:00Z"))
                .isZero();
        assertThat(program("list", "--staff=nobody")).isEqualTo(Failure.BAD_CALL);
        Files.writeString(folder().resolve("keys.copy.json"), "damaged");
        new Terminal(folder()).typing("wrong wrong\n").run("list", "--password-stdin");
        assertThat(program("list")).isZero();

        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder())) {
            all = walk.toList();
        }
        assertThat(all)
                .extracting(each -> each.getFileName().toString())
                .contains("data", "logs", "chairside.log.txt", "keys.attempts", "keys.copy.json.damaged");
        for (Path each : all) {
            assertThat(Files.getPosixFilePermissions(each)).as(each.toString()).isSubsetOf(OWN);
        }
    }
}
