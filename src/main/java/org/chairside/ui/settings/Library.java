package org.chairside.ui.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A library or a font that the program is made with, and its licence. */
record Library(String name, String licence) {
    private static final String FILE = "/org/chairside/ui/libraries.txt";

    /** All of them, from the list that is kept with the program: artifact, name and licence a line. */
    static List<Library> all() {
        try (InputStream file = Library.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\\|", -1))
                    .map(parts -> new Library(parts[1].strip(), parts[2].strip()))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
