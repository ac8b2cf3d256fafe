package org.chairside.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;

/** Measures what the design promises and prints it as a table. Arguments: a folder to work in, how many kills. */
final class Bench {
    private Bench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(args[0])), "run");
        int kills = Integer.parseInt(args[1]);
        Table table = new Table();
        System.out.print(Table.HEAD);
        LogTrial.into(table, folder);
        SaveTrial.into(table, folder);
        Keyboard.startScreen();
        FrameTrial.into(table, folder);
        WorklistTrial.into(table, folder);
        Platform.exit();
        KillTrial.into(table, folder, kills);
    }
}
