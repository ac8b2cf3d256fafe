package org.chairside.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Pictures of every screen, and every export. */
@Command(
        name = "tour",
        description =
                "Drive the real window through a sample session and keep a picture of every screen. No display needed.")
final class TourCommand implements Callable<Integer> {
    @ParentCommand
    private Chairside chairside;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the pictures and exports go.")
    private Path out;

    @Override
    public Integer call() {
        return chairside.surroundings().windows().tour(out);
    }
}
