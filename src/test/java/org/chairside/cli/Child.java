package org.chairside.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process with the classes of this one, quick to start. */
final class Child {
    private Child() {}

    /**
     * Starts the main method of a class; the sample password is in its environment.
     *
     * @param temp where it may leave temporary files, as a killed one does
     */
    static Process start(Class<?> main, List<String> arguments, Path temp) throws IOException {
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
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put(Passwords.VARIABLE, Terminal.PASSWORD);
        return builder.start();
    }
}
