package org.chairside.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Says which version this is. */
@Command(name = "version", description = "Say which version this is.")
final class VersionCommand implements Runnable {
    @ParentCommand
    private Chairside chairside;

    @Override
    public void run() {
        chairside.say(
                "chairside " + chairside.surroundings().program().version() + " (java " + Runtime.version() + ")");
    }
}
