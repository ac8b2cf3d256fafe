package org.chairside.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for what is removed again: below the system's temporary one, or where that cannot be used, the person's own. */
public final class Scratch {
    private static final String FOLDER = "scratch";

    private Scratch() {}

    /**
     * Makes an empty folder that is its owner's alone.
     *
     * @param state the person's own folder on this computer
     * @param begin of its name
     * @throws IOException if it can be made in neither
     */
    public static Path folder(Path state, String begin) throws IOException {
        try {
            return Files.createTempDirectory(begin);
        } catch (IOException unusable) {
            Path own = state.resolve(FOLDER);
            OwnerOnly.folder(own);
            return Files.createTempDirectory(own, begin);
        }
    }
}
