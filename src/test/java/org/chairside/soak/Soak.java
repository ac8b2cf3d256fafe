package org.chairside.soak;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.chairside.cli.ImportKills;
import org.chairside.journal.Kills;
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
                "days", Days::trial));
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
}
