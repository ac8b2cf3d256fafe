package org.chairside.soak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.desk.SignedInDesk;
import org.chairside.soak.Trial.Outcome;
import org.chairside.soak.Trial.Task;
import org.chairside.testing.Patience;

/**
 * A process charts while the n-th of its writes or forces fails, once or for a while; then it is gone, at once when it was told
 * that something is not saved, or later. What it was told has to be true of the folder that is left.
 */
final class DiskFaults {
    private static final int SETS = 40;
    private static final int INPUT_OUTPUT = 5;
    private static final int NO_SPACE = 28;

    private final Path folder;
    private final Path shim;
    private int fired;
    private int acknowledged;
    private int refused;
    private int lost;
    private int doubled;
    private int turnedUp;
    private int unopenable;

    private DiskFaults(Path folder, Path shim) {
        this.folder = folder;
        this.shim = shim;
    }

    /** Whether calls can be made to fail here: on Linux, with a C compiler. */
    static boolean canFail() {
        try {
            return Files.isDirectory(Path.of("/proc/self/fd"))
                    && new ProcessBuilder("gcc", "--version")
                                    .redirectErrorStream(true)
                                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                    .start()
                                    .waitFor()
                            == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static Outcome trial(Task task) throws IOException, InterruptedException, SQLException {
        String bar = "0 lost, 0 doubled, 0 that turn up after NOT SAVED";
        if (!canFail()) {
            return new Outcome("not tried: there is no C compiler", bar, false);
        }
        DiskFaults faults = new DiskFaults(task.folder(), built(task.folder()));
        Random random = new Random(task.seed());
        for (int run = 0; run < task.count(); run++) {
            faults.run(run, random);
        }
        return new Outcome(
                "%d of %d faults fired; %d acknowledged, %d lost, %d doubled; %d times NOT SAVED, %d turned up; %d unopenable"
                        .formatted(
                                faults.fired,
                                task.count(),
                                faults.acknowledged,
                                faults.lost,
                                faults.doubled,
                                faults.refused,
                                faults.turnedUp,
                                faults.unopenable),
                bar,
                faults.lost + faults.doubled + faults.turnedUp + faults.unopenable == 0 && faults.fired > 0);
    }

    private static Path built(Path folder) throws IOException, InterruptedException {
        Path source = folder.resolve("faults.c");
        try (InputStream in = DiskFaults.class.getResourceAsStream("faults.c")) {
            Files.copy(in, source, StandardCopyOption.REPLACE_EXISTING);
        }
        Path library = folder.resolve("faults.so");
        int code = new ProcessBuilder(
                        "gcc", "-shared", "-fPIC", "-O1", "-o", library.toString(), source.toString(), "-ldl")
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("faults.c does not compile");
        }
        return library;
    }

    private void run(int run, Random random) throws IOException, InterruptedException, SQLException {
        Path place = Files.createDirectories(folder.resolve("fault" + run));
        Path said = place.resolve("said.txt");
        Path complained = place.resolve("fired.txt");
        Path data = Files.createDirectories(place.resolve("data")).toRealPath();
        ProcessBuilder process = new ProcessBuilder(OtherProcess.command(
                        ClinicScribe.class,
                        place,
                        place.toString(),
                        Integer.toString(SETS),
                        random.nextBoolean() ? "halt" : "retry"))
                .redirectOutput(said.toFile())
                .redirectError(complained.toFile());
        process.environment().putAll(fault(data, random));
        Process scribe = process.start();
        if (!scribe.waitFor(Patience.seconds(60), TimeUnit.SECONDS)) {
            scribe.destroyForcibly().waitFor();
        }
        fired += Files.readAllLines(complained).contains("fault") ? 1 : 0;
        judge(place, Files.readAllLines(said));
    }

    private Map<String, String> fault(Path data, Random random) {
        String call = List.of("fsync", "write", "cut").get(random.nextInt(20) / 9);
        int most =
                switch (call) {
                    case "fsync" -> 130;
                    case "write" -> 600;
                    default -> 4;
                };
        Map<String, String> fault = new HashMap<>(Map.of(
                "LD_PRELOAD", shim.toString(),
                "FAULT_FOLDER", data.toString(),
                "FAULT_CALL", call,
                "FAULT_AT", Integer.toString(1 + random.nextInt(most)),
                "FAULT_LASTS", Integer.toString(random.nextBoolean() ? 1 : 1 + random.nextInt(12)),
                "FAULT_ERRNO", Integer.toString(random.nextBoolean() ? INPUT_OUTPUT : NO_SPACE)));
        if (random.nextBoolean()) {
            fault.put("FAULT_HALF", "yes");
        }
        return fault;
    }

    /** Holds what the process said against what is in the folder now. */
    private void judge(Path place, List<String> said) throws SQLException {
        Set<String> saved = ids(said, "saved ");
        Set<String> notSaved = new HashSet<>(ids(said, "not-saved "));
        notSaved.removeAll(saved);
        acknowledged += saved.size();
        refused += ids(said, "not-saved ").size();
        QuickClinic clinic = QuickClinic.below(place, Clock.systemUTC());
        if (!said.contains("founded")) {
            return;
        }
        try (SignedInDesk signedInDesk = clinic.visit(QuickClinic.NURSE)) {
            long unnamed = sets(signedInDesk)
                    .filter(id -> !saved.contains(id) && !notSaved.contains(id))
                    .count();
            // One more may be there of which nobody was told.
            doubled += (int) Math.max(0, unnamed - 1);
        } catch (IllegalStateException refusal) {
            unopenable++;
            return;
        }
        Set<String> there = CrashStates.ids(clinic.folder().resolve("chairside.log"));
        lost += (int) saved.stream().filter(id -> !there.contains(id)).count();
        turnedUp += (int) notSaved.stream().filter(there::contains).count();
    }

    private static Stream<String> sets(SignedInDesk signedInDesk) {
        return signedInDesk.desk().openSessions().stream()
                .flatMap(room -> room.chart().sets().stream())
                .map(set -> set.line().id().toString().replace("-", ""));
    }

    private static Set<String> ids(List<String> said, String word) {
        return said.stream()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()).replace("-", ""))
                .collect(Collectors.toSet());
    }
}
