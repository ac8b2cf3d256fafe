package org.chairside.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.chairside.files.OwnerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The program's fonts as files in a folder of the person's own, for a computer whose temporary folder cannot be used. Java copies
 * a font that comes from anywhere else into that folder first, and asks for its place before any program could name another.
 */
public final class FontFiles {
    /** Where pages and screens find fonts that lie as files; not set where they take them out of the program. */
    private static final String PLACE = "chairside.fonts";

    private static final String FOLDER = "fonts";
    private static final List<String> NAMES = List.of(
            "IBMPlexSans-Regular.ttf", "IBMPlexSans-Medium.ttf", "IBMPlexSans-SemiBold.ttf", "IBMPlexSans-Bold.ttf");
    /** More than a font has. */
    private static final int ROOM = 300_000;

    private static final Logger LOG = LoggerFactory.getLogger(FontFiles.class);

    private FontFiles() {}

    /**
     * Makes sure that pages and screens find their fonts. Has to be called before the first of them is made. Where neither
     * folder can be used, they do as they do by themselves.
     *
     * @param state the person's own folder on this computer
     */
    public static void prepare(Path state) {
        if (isTemporaryFolderUsable()) {
            return;
        }
        try {
            Path folder = state.resolve(FOLDER);
            OwnerOnly.folder(folder);
            for (String name : NAMES) {
                put(folder.resolve(name), packed(name));
            }
            System.setProperty(PLACE, folder.toAbsolutePath().toString());
        } catch (IOException e) {
            LOG.warn("the fonts could not be unpacked: {}", e.getClass().getSimpleName());
        }
    }

    private static boolean isTemporaryFolderUsable() {
        try {
            Path file = Files.createTempFile("chairside-", ".tmp");
            try {
                // A full disk takes an empty file, and then no font.
                Files.write(file, new byte[ROOM]);
            } finally {
                Files.deleteIfExists(file);
            }
            return true;
        } catch (IOException e) {
            LOG.warn("the temporary folder cannot be used: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    private static void put(Path file, byte[] font) throws IOException {
        if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), font)) {
            OwnerOnly.replace(file, font);
        }
    }

    private static byte[] packed(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(FontFiles.class.getResourceAsStream("/org/chairside/fonts/" + name), name)) {
            return in.readAllBytes();
        }
    }
}
