package org.chairside.ui.protocols;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Asks a person for a file. A person who thinks better of it is not heard of again. Screen thread only. */
public interface FilePicker {
    /** For one to be read. */
    void toRead(Consumer<Path> chosen);

    /** For one to be written. */
    void toWrite(String suggested, Consumer<Path> chosen);
}
