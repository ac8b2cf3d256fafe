package org.chairside.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Entry;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.testing.SampleEntries;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Earlier versions put no bound to a text. What they wrote is read, however long; the desk keeps new ones short. */
class LongTextTest {
    private static final SessionId SESSION = SampleEntries.session(1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"A", "\"", "\u00e9", "\u0001", "\uD83D\uDE00"})
    void aNoteOfMoreThanAMillionCharactersIsReadAsItWasWritten(String character) {
        Entry note = SampleEntries.note(1, SESSION, character.repeat(1_100_000));
        Entry next = SampleEntries.note(2, SESSION, "after it");
        try (Journal journal = Folders.open(folder)) {
            journal.append(note, _ -> Optional.empty());
            journal.append(next, _ -> Optional.empty());
        }
        try (Journal journal = Folders.open(folder)) {
            // Not by containsExactly, which would print a megabyte.
            List<Recorded> read = journal.read(SESSION.stream()).entries();
            assertThat(read).hasSize(2);
            assertThat(read.getFirst().entry().equals(note)).isTrue();
            assertThat(read.getLast().entry()).isEqualTo(next);
        }
    }
}
