package org.chairside.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.SignedInDesk;
import org.chairside.soak.Trial.Outcome;
import org.chairside.soak.Trial.Task;
import org.chairside.staff.Founding;
import org.chairside.staff.Keyring;
import org.chairside.staff.Opening;
import org.chairside.staff.SignIn.SignedIn;

/**
 * A process that founds a clinic and charts is traced once; then its disk is put together as a crash at any moment may have
 * left it, again and again, and opened as the program opens it.
 */
final class CrashStates {
    private static final int SETS = 60;

    private final List<DiskStep> steps;
    private final Path folder;
    private final Map<String, Integer> troubles = new TreeMap<>();
    private int lost;
    private int acknowledged;

    private CrashStates(List<DiskStep> steps, Path folder) {
        this.steps = steps;
        this.folder = folder;
    }

    /** Whether a process can be traced here. */
    static boolean canTrace() {
        try {
            Process trace = new ProcessBuilder("strace", "-o", "/dev/null", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return trace.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static Outcome trial(Task task) throws IOException, InterruptedException {
        if (!canTrace()) {
            return new Outcome("not tried: there is no strace, or it may not trace", "0 lost, 0 unopenable", false);
        }
        CrashStates states = new CrashStates(recorded(task.folder()), task.folder());
        states.tryAll(task.count(), new Random(task.seed()));
        int unopenable =
                states.troubles.values().stream().mapToInt(Integer::intValue).sum();
        return new Outcome(
                "%d steps traced, the first setup among them; %d acknowledged entries looked for, %d lost; %d unopenable %s"
                        .formatted(
                                states.steps.size(),
                                states.acknowledged,
                                states.lost,
                                unopenable,
                                unopenable == 0 ? "" : states.troubles),
                "0 lost, 0 unopenable",
                states.lost == 0 && unopenable == 0);
    }

    /** What a process did to its disk from the first setup on. */
    private static List<DiskStep> recorded(Path folder) throws IOException, InterruptedException {
        Path written = Files.createDirectories(folder.resolve("traced").resolve("data"));
        Path trace = folder.resolve("trace.txt");
        List<String> command = new ArrayList<>(DiskTrace.STRACE);
        command.addAll(List.of("-o", trace.toString()));
        command.addAll(OtherProcess.command(
                ClinicScribe.class, folder, written.getParent().toString(), Integer.toString(SETS), "halt"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException(
                    "the traced process ended with " + code + ": " + Files.readString(folder.resolve("said.txt")));
        }
        return DiskTrace.read(trace, written.toRealPath());
    }

    private void tryAll(int count, Random random) throws IOException {
        int opened = indexOf("opened");
        for (int state = 0; state < count; state++) {
            // Every fourth crash comes during the first setup, which is short.
            int steps = 1 + random.nextInt(state % 4 == 0 ? opened : this.steps.size());
            CrashedDisk disk = CrashedDisk.after(this.steps, steps, random);
            QuickClinic clinic = QuickClinic.below(folder.resolve("state" + state), Clock.systemUTC());
            Files.createDirectories(clinic.folder());
            disk.into(clinic.folder());
            // What did not open stays, to be looked at.
            if (isWell(clinic, disk.said())) {
                remove(folder.resolve("state" + state));
            }
        }
    }

    private int indexOf(String line) {
        return steps.indexOf(new DiskStep.Said(line));
    }

    private boolean isWell(QuickClinic clinic, List<String> said) {
        int before = lost;
        try {
            Set<String> there = opened(clinic, said.contains("founded"));
            for (String line : said) {
                if (line.startsWith("saved ")) {
                    acknowledged++;
                    lost += there.contains(line.substring("saved ".length()).replace("-", "")) ? 0 : 1;
                }
            }
            return lost == before;
        } catch (IllegalStateException | SQLException e) {
            troubles.merge(e.getMessage(), 1, Integer::sum);
            return false;
        }
    }

    /** The ids of the entries, once the clinic was opened as the program opens it; founded again where it was not yet. */
    private static Set<String> opened(QuickClinic clinic, boolean founded) throws SQLException {
        Opening keys = clinic.keys();
        if (keys instanceof Opening.Absent && !founded) {
            if (!(clinic.found() instanceof Founding.Founded(var _, var recovery))) {
                throw new IllegalStateException("not founded again");
            }
            recovery.close();
            keys = clinic.keys();
        }
        if (!(keys instanceof Opening.Opened(Keyring keyring, boolean _))) {
            throw new IllegalStateException("keyring " + keys.getClass().getSimpleName());
        }
        SignedIn nurse = clinic.signIn(keyring, QuickClinic.NURSE);
        switch (clinic.open(keyring, nurse)) {
            case DeskOpening.Opened opened -> new SignedInDesk(nurse, opened).close();
            case DeskOpening.ReasonWanted(var findings) ->
                throw new IllegalStateException(
                        "a reason is wanted " + findings.getFirst().kind());
            case DeskOpening.Refused(DeskOpening.Why why) -> throw new IllegalStateException("log " + why);
        }
        return ids(clinic.folder().resolve("chairside.log"));
    }

    /** In hexadecimal. */
    static Set<String> ids(Path log) throws SQLException {
        Set<String> ids = new HashSet<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + log);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM entry")) {
            while (row.next()) {
                ids.add(HexFormat.of().formatHex(row.getBytes(1)));
            }
        }
        return ids;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
