package org.chairside.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Another process with the classes of this one, quick to start. */
public final class Child {
    private Child() {}

    /**
     * Starts the main method of a class; the sample password is in its environment.
     *
     * @param temp where it may leave temporary files; what it remembers for the person lies in a folder beside it
     */
    public static Process start(Class<?> main, List<String> arguments, Path temp) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command(main, arguments, temp)).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment(temp));
        return builder.start();
    }

    /** The sample password, and where it remembers things. */
    public static Map<String, String> environment(Path temp) {
        return Map.of(
                Passwords.VARIABLE,
                Terminal.PASSWORD,
                "XDG_STATE_HOME",
                temp.resolveSibling(temp.getFileName() + ".state").toString());
    }

    /** The words by which it is started. */
    public static List<String> command(Class<?> main, List<String> arguments, Path temp) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temp,
                // As the program logs, not as tests do.
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        return command;
    }
}
