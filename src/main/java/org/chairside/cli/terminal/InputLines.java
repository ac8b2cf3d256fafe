package org.chairside.cli.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Standard input, line by line, for all that one command reads from it. UTF-8, whatever the locale. */
public final class InputLines {
    private static final int LONGEST = 10_000;

    private final BufferedReader lines;

    public InputLines(InputStream input) {
        // A fresh decoder stops at what is no UTF-8, where a reader would put the same sign in place of different
        // letters.
        lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8.newDecoder()));
    }

    /** The next line without its end; empty at the end of the input. */
    public Optional<String> next() {
        try {
            StringBuilder line = new StringBuilder();
            int each = lines.read();
            boolean isEnd = each < 0;
            while (each >= 0 && each != '\n') {
                if (line.length() == LONGEST) {
                    throw new Failure(Failure.BAD_CALL, "a line of standard input is too long");
                }
                line.append((char) each);
                each = lines.read();
            }
            return isEnd ? Optional.empty() : Optional.of(withoutReturn(line));
        } catch (CharacterCodingException e) {
            throw new Failure(Failure.BAD_CALL, "standard input is not UTF-8 text");
        } catch (IOException e) {
            throw new Failure(Failure.BAD_CALL, "standard input could not be read");
        }
    }

    private static String withoutReturn(StringBuilder line) {
        int last = line.length() - 1;
        return last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString();
    }
}
