package org.chairside.ui.protocols;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chairside.files.BoundedFile;

/** The text of a file that may be a protocol. Reads the disk. */
final class ProtocolText {
    private static final int MOST_BYTES = 1_000_000;

    private ProtocolText() {}

    static String in(Path file) throws IOException {
        byte[] bytes = BoundedFile.read(file, MOST_BYTES);
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** The message key of why it was not read. */
    static String why(Throwable thrown) {
        return switch (thrown) {
            case BoundedFile.NotAFile _ -> "protocols.file.not-a-file";
            case BoundedFile.TooLarge _ -> "protocols.file.too-large";
            case CharacterCodingException _ -> "protocols.file.not-text";
            default -> "protocols.file.unreadable";
        };
    }
}
