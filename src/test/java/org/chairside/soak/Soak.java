package org.chairside.soak;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chairside.cli.ImportKills;
import org.chairside.cli.SeededEdits;
import org.chairside.export.ConformingPages;
import org.chairside.journal.FailingDiskRuns;
import org.chairside.journal.Kills;
import org.chairside.journal.Losses;
import org.chairside.soak.Trial.Outcome;
import org.chairside.soak.Trial.Task;

/**
 * Runs one of the named trials and prints its line of a table. Arguments: a folder to work in, the name, how often, the seed.
 * Whoever has another trial adds it here.
 */
final class Soak {
    private Soak() {}

    static Map<String, Trial> trials() {
        return new TreeMap<>(Map.of(
                "journal-kills", Soak::journalKills,
                "import-kills", Soak::importKills,
                "crash-states", CrashStates::trial,
                "disk-faults", DiskFaults::trial,
                "failing-disk", Soak::failingDisk,
                "losses", Soak::losses,
                "edits", Soak::edits,
                "days", Days::trial,
                "pages", Soak::pages));
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 4 || !trials().containsKey(arguments[1])) {
            System.err.println("usage: Soak FOLDER NAME COUNT SEED, with a NAME of " + trials().keySet());
            System.exit(2);
        }
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[0])), arguments[1]);
        Task task = new Task(Integer.parseInt(arguments[2]), Long.parseLong(arguments[3]), folder);
        Outcome outcome = tried(trials().get(arguments[1]), task);
        System.out.printf(
                "| %s | %d | %d | %s | %s | %s |%n",
                arguments[1],
                task.count(),
                task.seed(),
                outcome.measured(),
                outcome.bar(),
                outcome.holds() ? "yes" : "**no**");
        System.exit(outcome.holds() ? 0 : 1);
    }

    private static Outcome tried(Trial trial, Task task) throws Exception {
        try {
            return trial.run(task);
        } catch (AssertionError missed) {
            return new Outcome(
                    "failed: " + missed.getMessage().lines().findFirst().orElse(""), "as its test says", false);
        }
    }

    private static Outcome journalKills(Task task) throws Exception {
        long entries = Kills.survived(task.folder(), task.count(), task.seed());
        return new Outcome(
                entries + " entries, none lost, intact each time", "no acknowledged entry lost, chain intact", true);
    }

    private static Outcome importKills(Task task) throws Exception {
        int entries = ImportKills.survived(task.folder(), task.count(), task.seed());
        return new Outcome(
                entries + " acknowledged, none lost, intact each time",
                "no acknowledged entry lost, chain intact",
                true);
    }

    private static Outcome failingDisk(Task task) throws Exception {
        FailingDiskRuns.Toll toll = FailingDiskRuns.survived(task.folder(), task.count(), task.seed());
        String measured = "%d faults; %d saved, %d held, %d not saved, each of them so"
                .formatted(toll.faults(), toll.saved(), toll.held(), toll.notSaved());
        return new Outcome(measured, "nothing lost, doubled or turned up after not saved", true);
    }

    private static Outcome pages(Task task) {
        var broken = ConformingPages.broken(task.seed(), task.count());
        broken.forEach((seed, faults) -> System.err.println(seed + " " + faults));
        return new Outcome(broken.size() + " that do not conform", "PDF/A-2 and PDF/UA, every one", broken.isEmpty());
    }

    private static Outcome losses(Task task) throws Exception {
        List<Losses.Kind> kinds = List.copyOf(EnumSet.allOf(Losses.Kind.class));
        long acknowledged = 0;
        long missing = 0;
        for (int each = 0; each < task.count(); each++) {
            Path folder = Files.createDirectory(task.folder().resolve("loss" + each));
            Losses.Toll toll = new Losses(folder, task.seed() + each).during(600, kinds.get(each % kinds.size()));
            acknowledged += toll.saved().size() + toll.held().size();
            missing += toll.missing().size() - toll.saidLost();
        }
        return new Outcome(
                "%d acknowledged in %d kinds of loss, %d missing without a word"
                        .formatted(acknowledged, kinds.size(), missing),
                "none that is neither in the folder nor held nor said to be lost",
                missing <= 0);
    }

    private static Outcome edits(Task task) throws Exception {
        List<String> faults = SeededEdits.run(task.seed(), task.count(), task.folder());
        faults.forEach(System.err::println);
        return new Outcome(
                faults.size() + " edits that changed something and were not named",
                "every edit that changes a fact, author, role, time or head is named; the rest read the same",
                faults.isEmpty());
    }
}
