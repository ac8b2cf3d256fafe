package org.chairside.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** The window on sample data. */
@Command(name = "demo", description = "Open the window on sample data, which is forgotten afterwards.")
final class DemoCommand implements Callable<Integer> {
    @ParentCommand
    private Chairside chairside;

    @Override
    public Integer call() {
        return chairside.surroundings().windows().demo();
    }
}
