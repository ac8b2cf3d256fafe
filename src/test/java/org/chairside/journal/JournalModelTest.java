package org.chairside.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chairside.testing.SampleEntries.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.chairside.journal.log.MemoryJournal;
import org.chairside.model.Entry;
import org.chairside.model.Recorded;
import org.chairside.model.SessionSummary;
import org.chairside.testing.SampleEntries;

/** Whatever is done to it, the journal on disk holds the same as the one in memory. */
class JournalModelTest {
    private Path folder;

    /** Something done to a journal: an entry written, or, where there is none, the folder closed and opened again. */
    record Deed(int id, int number, String text, boolean reopen) {
        Entry entry() {
            return SampleEntries.note(100 + id, session(number), text);
        }

        Optional<SessionSummary> summary(Recorded recorded) {
            return id % 2 == 0
                    ? Optional.of(
                            SampleEntries.summary(recorded, session(number), SampleEntries.NOON.plusSeconds(number)))
                    : Optional.empty();
        }
    }

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("journal-model");
    }

    @AfterTry
    void removeFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(JournalModelTest::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<List<Deed>> actions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.strings().ofMaxLength(40),
                        Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)))
                .as(Deed::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property(tries = 60)
    void faultT27HoldsTheSameAsTheOneInMemory(@ForAll("actions") List<Deed> actions) {
        Journal disk = Folders.open(folder);
        try (MemoryJournal memory = new MemoryJournal(disk.workstation(), SampleEntries.CLOCK)) {
            for (Deed deed : actions) {
                if (deed.reopen()) {
                    disk.close();
                    disk = Folders.open(folder);
                }
                Entry entry = deed.entry();
                assertThat(disk.append(entry, deed::summary).seq())
                        .isEqualTo(memory.append(entry, deed::summary).seq());
            }
            compare(disk, memory);
        } finally {
            disk.close();
        }
        assertThat(Verdicts.of(folder)).isInstanceOfAny(Verdict.Intact.class, Verdict.Warnings.class);
    }

    private static void compare(Journal disk, Journal memory) {
        assertThat(disk.head().seq()).isEqualTo(memory.head().seq());
        for (int number = 0; number <= 3; number++) {
            assertThat(entries(disk, number)).isEqualTo(entries(memory, number));
        }
        assertThat(disk.catalogue(Optional.empty(), 10)).isEqualTo(memory.catalogue(Optional.empty(), 10));
        assertThat(disk.sessions()).isEqualTo(memory.sessions());
    }

    private static List<Entry> entries(Journal journal, int number) {
        return journal.read(session(number).stream()).entries().stream()
                .map(Recorded::entry)
                .toList();
    }
}
