package org.chairside.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;

/**
 * Measures what the design promises and prints it as a table. Arguments: a folder to work in, and how many kills or the
 * word {@code exports} for those alone.
 */
final class Bench {
    private Bench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(args[0])), "run");
        Table table = new Table();
        System.out.print(Table.HEAD);
        if (args[1].equals("exports")) {
            ExportTrial.into(table, folder);
            return;
        }
        int kills = Integer.parseInt(args[1]);
        LogTrial.into(table, folder);
        WatchTrial.into(table, folder);
        SaveTrial.into(table, folder);
        ExportTrial.into(table, folder);
        Keyboard.startScreen();
        FrameTrial.into(table, folder);
        WorklistTrial.into(table, folder);
        Platform.exit();
        KillTrial.into(table, folder, kills);
    }
}
