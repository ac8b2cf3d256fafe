package org.chairside.soak;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process with the classes of this one, quick to start. */
final class OtherProcess {
    private OtherProcess() {}

    /**
     * How to start the main method of a class.
     *
     * @param temp where it may leave temporary files, as a killed one does
     */
    static List<String> command(Class<?> main, Path temp, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temp,
                "-Dchairside.logs=" + temp.resolve("logs"),
                // As the program logs, not as tests do.
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
