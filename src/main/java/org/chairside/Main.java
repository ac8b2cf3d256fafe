package org.chairside;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.chairside.cli.Chairside;
import org.chairside.cli.Surroundings;
import org.chairside.staff.KeyringTools;

/** Starts the program: with a command the command line, without one the window. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Surroundings.Folders folders = folders();
        // Logback reads this when the first logger is made, so it has to be set before any room is entered.
        System.setProperty(
                "chairside.logs",
                DataFolder.of(arguments, folders.log()).resolve("logs").toString());
        System.exit(Chairside.run(
                surroundings(folders), writer(FileDescriptor.out), writer(FileDescriptor.err), arguments));
    }

    private static Surroundings.Folders folders() {
        String system = System.getProperty("os.name");
        Path home = Path.of(System.getProperty("user.home"));
        return new Surroundings.Folders(
                DataFolder.usual(system, home, System::getenv), StateFolder.usual(system, home, System::getenv));
    }

    private static Surroundings surroundings(Surroundings.Folders folders) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        KeyringTools keys = KeyringTools.shipped(clock);
        return new Surroundings(
                folders,
                clock,
                keys,
                System.in,
                System::getenv,
                new Windows(folders.state(), clock, keys),
                Build.ofThis().version());
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
