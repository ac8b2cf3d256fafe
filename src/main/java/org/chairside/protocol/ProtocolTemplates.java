package org.chairside.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chairside.model.Protocol;

/**
 * The protocols shipped with the program. Starting points for a clinic's own, not clinical advice: a physician reads,
 * changes and adopts them. Each limit in them names its source and says whether anyone checked it.
 */
public final class ProtocolTemplates {
    private static final List<String> NAMES =
            List.of("iv-infusion", "esketamine-nasal", "intramuscular", "subcutaneous", "oral-sublingual");

    private ProtocolTemplates() {}

    /** All of them, in the order offered. */
    public static List<Protocol> shipped() {
        return NAMES.stream().map(ProtocolTemplates::named).toList();
    }

    /**
     * One of them by its code.
     *
     * @throws IllegalArgumentException if none has it
     */
    public static Protocol named(String code) {
        return switch (ProtocolReader.read(text(code))) {
            case ProtocolReading.Read(Protocol protocol) -> protocol;
            case ProtocolReading.Faulty(List<Fault> faults) ->
                throw new IllegalStateException("shipped protocol " + code + ": " + faults);
        };
    }

    /**
     * The file itself, to be copied and changed.
     *
     * @throws IllegalArgumentException if none has this code
     */
    public static String text(String code) {
        if (!NAMES.contains(code)) {
            throw new IllegalArgumentException("no protocol is shipped as " + code);
        }
        try (InputStream file = ProtocolTemplates.class.getResourceAsStream(code + ".toml")) {
            if (file == null) {
                throw new IllegalStateException("the program is incomplete: " + code + ".toml");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
