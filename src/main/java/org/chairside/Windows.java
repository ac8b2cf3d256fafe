package org.chairside;

import java.nio.file.Path;
import java.time.Clock;
import org.chairside.cli.Surroundings;

/** What of the program has a window. */
record Windows(Clock clock, Build build) implements Surroundings.Windows {
    @Override
    public int open(Path folder) {
        return 0;
    }

    @Override
    public int demo() {
        return 0;
    }

    @Override
    public int tour(Path out) {
        return 0;
    }
}
