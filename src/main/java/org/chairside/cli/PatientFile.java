package org.chairside.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.cli.terminal.InputLines;
import org.chairside.files.BoundedFile;
import org.chairside.model.text.CleanText;

/**
 * Who a patient is, on three lines of UTF-8: {@code FAMILY, Given}, the birth date as {@code 1981-07-14} or
 * {@code 07/14/1981}, the record number. Blank lines do not count. What it says is never repeated in a message.
 */
final class PatientFile {
    private static final int MOST_BYTES = 16_384;
    private static final int LINES = 3;

    private PatientFile() {}

    static Identity at(Path file, LocalDate sessionDay) {
        try {
            byte[] bytes = BoundedFile.read(file, MOST_BYTES);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return read(CleanText.seen(text).lines(), sessionDay);
        } catch (CharacterCodingException e) {
            throw Identity.refused("the patient file is not UTF-8 text");
        } catch (BoundedFile.NotAFile e) {
            throw Identity.refused("what --patient-file names is not a file");
        } catch (BoundedFile.TooLarge e) {
            throw Identity.refused("the patient file is larger than 16 KB");
        } catch (IOException e) {
            throw Identity.refused("the patient file could not be read");
        }
    }

    /** From the lines that follow. */
    static Identity in(InputLines input, LocalDate sessionDay) {
        return read(
                Stream.generate(input::next)
                        .takeWhile(Optional::isPresent)
                        .flatMap(Optional::stream)
                        .filter(line -> !CleanText.isBlank(line))
                        .limit(LINES),
                sessionDay);
    }

    private static Identity read(Stream<String> text, LocalDate sessionDay) {
        List<String> lines =
                text.map(CleanText::line).filter(line -> !line.isEmpty()).toList();
        if (lines.size() != LINES) {
            throw Identity.refused(
                    "a patient file has three lines: \"FAMILY, Given\", the birth date, the record number");
        }
        return Identity.of(lines.get(0), lines.get(1), lines.get(2), sessionDay);
    }
}
