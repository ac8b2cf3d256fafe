package org.chairside.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A process of its own that writes to a log on a disk that can be made to fail, and that is killed at the end as a power cut
 * would end it. Needs gcc and a system that preloads libraries.
 */
final class FailingDisk implements AutoCloseable {
    private final Path folder;
    private final Path switches;
    private final Process process;
    private final BufferedReader out;

    private FailingDisk(Path folder, Path switches, Process process) {
        this.folder = folder;
        this.switches = switches;
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Whether there is what it needs. */
    static boolean isPossible() {
        return Files.isExecutable(Path.of("/usr/bin/gcc"))
                && System.getProperty("os.name").startsWith("Linux");
    }

    /**
     * Starts a process on a folder below the root.
     *
     * @param how what the process is to do with what it is told to write
     */
    static FailingDisk at(Path root, FailingScribe.How how) throws IOException, InterruptedException {
        Path switches = Files.createDirectory(root.resolve("switches"));
        Path folder = Files.createDirectory(root.resolve("data"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FailingScribe.class.getName(),
                        folder.toString(),
                        root.resolve("state").toString(),
                        how.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LD_PRELOAD", library(root).toString());
        builder.environment().put("FAILING_DISK", switches.toString());
        FailingDisk disk = new FailingDisk(folder, switches, builder.start());
        disk.expect("open");
        return disk;
    }

    private static Path library(Path root) throws IOException, InterruptedException {
        Path source = root.resolve("failing-disk.c");
        Path library = root.resolve("failing-disk.so");
        try (InputStream in = FailingDisk.class.getResourceAsStream("failing-disk.c")) {
            Files.copy(in, source);
        }
        Process gcc = new ProcessBuilder(
                        "/usr/bin/gcc", "-shared", "-fPIC", "-O1", "-o", library.toString(), source.toString(), "-ldl")
                .redirectErrorStream(true)
                .start();
        String said = new String(gcc.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (gcc.waitFor() != 0) {
            throw new IOException(said);
        }
        return library;
    }

    /** From now on it fails, as the named switch says. */
    FailingDisk failing(String what) throws IOException {
        Files.createFile(switches.resolve(what));
        return this;
    }

    /** From now on it does not; a fault that was used up is none any more. */
    FailingDisk healed(String what) throws IOException {
        Files.deleteIfExists(switches.resolve(what));
        return this;
    }

    boolean isFailing(String what) {
        return Files.exists(switches.resolve(what));
    }

    /** Has it write the nth entry; what it says became of it. */
    String write(long number) throws IOException {
        process.getOutputStream().write((number + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        return line();
    }

    private void expect(String words) throws IOException {
        String line = line();
        if (!words.equals(line)) {
            throw new IOException("it said " + line);
        }
    }

    /** What it answers; what is logged meanwhile is passed over. */
    private String line() throws IOException {
        String line = out.readLine();
        while (line != null && !line.startsWith(FailingScribe.ANSWER)) {
            line = out.readLine();
        }
        return line == null ? "" : line.substring(FailingScribe.ANSWER.length());
    }

    /** What it has said of the log, asked for. */
    List<String> told() throws IOException {
        process.getOutputStream().write("told\n".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        List<String> all = new ArrayList<>();
        for (String line = line(); !line.equals("end") && !line.isEmpty(); line = line()) {
            all.add(line);
        }
        return all;
    }

    /** Kills it, and shows the folder as it lies there then. */
    Path killed() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
        return folder;
    }

    /** The numbers of the entries in the log. */
    static List<Long> numbers(Path folder, int most) {
        try (Journal journal = Folders.open(folder)) {
            List<Long> found = new ArrayList<>();
            for (long number = 1; number <= most; number++) {
                Optional<?> there = journal.find(FailingScribe.entry(number).id());
                if (there.isPresent()) {
                    found.add(number);
                }
            }
            return found;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
