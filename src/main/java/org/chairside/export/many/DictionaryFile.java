package org.chairside.export.many;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.chairside.export.Dictionary;
import org.chairside.export.DraftFile;

/** The dictionary of the table, put into a folder. */
public final class DictionaryFile {
    private static final String STEM = "dictionary";
    private static final String ENDING = ".csv";

    private DictionaryFile() {}

    /**
     * Puts it there under a free name; if the same one is there already, that is the one.
     *
     * @throws IOException if the folder takes no file
     */
    public static Path in(Path folder) throws IOException {
        byte[] bytes = Dictionary.csv();
        Path there = folder.resolve(STEM + ENDING);
        if (Files.isRegularFile(there)
                && Files.size(there) == bytes.length
                && Arrays.equals(Files.readAllBytes(there), bytes)) {
            return there;
        }
        try (DraftFile draft = DraftFile.in(folder)) {
            draft.add(bytes);
            return draft.finish(STEM, ENDING);
        }
    }
}
