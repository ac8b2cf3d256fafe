package org.chairside.ui.settings;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import org.chairside.model.Hash;

/**
 * The facts about the program that somebody who helps will ask for. Nothing of a patient.
 *
 * @param built when, as the build wrote it
 * @param runtime Java, JavaFX and the system
 * @param data the folder of the record
 * @param logs the folder of the program's own diary
 * @param head the seal over the last entry; empty where it could not be read
 */
public record About(
        String version, String built, String runtime, Path data, Path settings, Path logs, Optional<Hash> head) {
    public About {
        requireNonNull(version, "version");
        requireNonNull(built, "built");
        requireNonNull(runtime, "runtime");
        requireNonNull(data, "data");
        requireNonNull(settings, "settings");
        requireNonNull(logs, "logs");
        requireNonNull(head, "head");
    }
}
