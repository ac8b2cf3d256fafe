package org.chairside;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chairside.app.Build;
import org.chairside.app.CrashReports;
import org.chairside.app.DataFolder;
import org.chairside.app.FontFiles;
import org.chairside.app.StateFolder;
import org.chairside.app.UpTime;
import org.chairside.cli.Chairside;
import org.chairside.cli.Surroundings;
import org.chairside.cli.terminal.TerminalLetters;
import org.chairside.desk.clock.WatchedClock;
import org.chairside.journal.library.NativeLibrary;
import org.chairside.staff.KeyringTools;

/** Starts the program: with a command the command line, without one the window. */
public final class Main {
    private static final int BAD_CALL = 2;

    private Main() {}

    public static void main(String[] arguments) {
        TerminalLetters letters = TerminalLetters.ofThisProcess();
        Optional<String> refusal =
                letters.refusal(arguments).or(() -> letters.refusal(System.getProperty("user.home")));
        if (refusal.isPresent()) {
            // Before any path is made of them: one that cannot be would end in a stack trace.
            writer(FileDescriptor.err).println("chairside: " + refusal.get());
            System.exit(BAD_CALL);
        }
        Surroundings.Folders folders = folders();
        // Logback reads this when the first logger is made, so it has to be set before any room is entered.
        System.setProperty("chairside.logs", logs(arguments, folders).toString());
        // Before the first connection to any log: the driver asks once.
        NativeLibrary.prepare(folders.state());
        FontFiles.prepare(folders.state());
        System.exit(Chairside.run(
                surroundings(folders),
                letters,
                new CrashReports(),
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                arguments));
    }

    /** In the data folder, but for a check of it, which changes nothing there. */
    private static Path logs(String[] arguments, Surroundings.Folders folders) {
        boolean check = List.of(arguments).contains("verify");
        Path place = check ? folders.state() : DataFolder.of(arguments, folders.log());
        return place.resolve("logs");
    }

    private static Surroundings.Folders folders() {
        String system = System.getProperty("os.name");
        Path home = Path.of(System.getProperty("user.home"));
        return new Surroundings.Folders(
                DataFolder.usual(system, home, System::getenv), StateFolder.usual(system, home, System::getenv));
    }

    private static Surroundings surroundings(Surroundings.Folders folders) {
        Clock clock = new WatchedClock(Clock.system(ZoneId.systemDefault()), UpTime.of(System.getProperty("os.name")));
        KeyringTools keys = KeyringTools.shipped(clock);
        return new Surroundings(
                folders,
                clock,
                keys,
                System.in,
                System::getenv,
                new Launcher(folders.state(), clock, keys),
                new Surroundings.Program(Build.ofThis().version(), Locale.getDefault(Locale.Category.DISPLAY)));
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
