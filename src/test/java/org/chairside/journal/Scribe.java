package org.chairside.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.chairside.model.Ids;
import org.chairside.model.Recorded;
import org.chairside.testing.SampleEntries;

/** A process of its own that writes until it is killed, and says the id of each entry once it was told it is saved. */
public final class Scribe {
    private Scribe() {}

    public static void main(String[] args) {
        Ids ids = Ids.timeOrdered(InstantSource.system(), new SecureRandom());
        Journal journal = Folders.open(Path.of(args[0]));
        System.out.println("open");
        while (true) {
            Recorded recorded = journal.append(
                    SampleEntries.vitalsOf(ids.next(), SampleEntries.session(1), 120), SampleEntries.LISTED);
            System.out.println(recorded.id());
        }
    }

    /** Starts one for a folder. */
    public static Process start(Path folder) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Scribe.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
