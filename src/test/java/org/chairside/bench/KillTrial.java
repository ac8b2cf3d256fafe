package org.chairside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chairside.journal.Kills;

/** A process that writes is killed again and again. */
final class KillTrial {
    private KillTrial() {}

    static void into(Table table, Path folder, int kills) throws IOException, InterruptedException {
        String what = "kill -9 of a process that writes";
        String bar = "no acknowledged entry lost, chain intact, every time";
        try {
            long written = Kills.survived(Files.createDirectories(folder.resolve("kills")), kills, 1);
            table.bar(what, kills + " kills, " + written + " entries, none lost, intact each time", bar, true);
        } catch (AssertionError lost) {
            table.bar(what, "failed: " + lost.getMessage().lines().findFirst().orElse(""), bar, false);
        }
    }
}
