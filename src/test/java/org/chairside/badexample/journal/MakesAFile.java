package org.chairside.badexample.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with the rights of the day. */
final class MakesAFile {
    private MakesAFile() {}

    static Path beside(Path log) throws IOException {
        return Files.createFile(log.resolveSibling("notes"));
    }
}
