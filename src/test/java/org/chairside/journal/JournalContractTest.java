package org.chairside.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chairside.testing.SampleEntries.NO_ROW;
import static org.chairside.testing.SampleEntries.note;
import static org.chairside.testing.SampleEntries.session;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.journal.JournalException.Fault;
import org.chairside.journal.log.MemoryJournal;
import org.chairside.model.Entry;
import org.chairside.model.Hash;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.model.WorkstationId;
import org.chairside.testing.SampleEntries;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What both journals promise. */
class JournalContractTest {
    @TempDir
    Path folder;

    /** The journals that make the promise. */
    enum Made {
        ON_DISK {
            @Override
            Journal open(Path folder) {
                return Folders.open(folder);
            }
        },
        IN_MEMORY {
            @Override
            Journal open(Path folder) {
                return new MemoryJournal(new WorkstationId(SampleEntries.uuid(77)), SampleEntries.CLOCK);
            }
        };

        abstract Journal open(Path folder);
    }

    @ParameterizedTest
    @EnumSource
    void givesBackWhatWasWritten(Made made) {
        try (Journal journal = made.open(folder)) {
            Entry entry = SampleEntries.vitals(10, session(1), 128);
            Recorded recorded = journal.append(entry, NO_ROW);
            assertThat(recorded.entry()).isEqualTo(entry);
            assertThat(recorded.seq()).isEqualTo(1);
            assertThat(recorded.recordedAt()).isBetween(SampleEntries.NOON, SampleEntries.CLOCK.instant());
            assertThat(recorded.workstation()).isEqualTo(journal.workstation());
            assertThat(journal.find(entry.id())).contains(recorded);
            assertThat(journal.read(session(1).stream()).entries()).containsExactly(recorded);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyJournalStandsBeforeTheFirstEntry(Made made) {
        try (Journal journal = made.open(folder)) {
            assertThat(journal.head()).isEqualTo(new Journal.Head(0, Hash.NONE));
            assertThat(journal.read(session(1).stream()).entries()).isEmpty();
            assertThat(journal.find(note(10, session(1), "").id())).isEmpty();
            assertThat(journal.sessions()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameIdAgainIsTheFirstResult(Made made) {
        try (Journal journal = made.open(folder)) {
            Recorded first = journal.append(note(10, session(1), "first"), NO_ROW);
            journal.append(note(11, session(1), "second"), NO_ROW);
            Recorded again = journal.append(note(10, session(1), "third"), NO_ROW);
            assertThat(again).isEqualTo(first);
            assertThat(journal.head().seq()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void streamsAreReadApartAndInTheOrderOfWriting(Made made) {
        try (Journal journal = made.open(folder)) {
            Recorded a = journal.append(note(13, session(1), "a"), NO_ROW);
            Recorded b = journal.append(note(12, session(2), "b"), NO_ROW);
            Recorded c = journal.append(note(11, session(1), "c"), NO_ROW);
            assertThat(journal.read(session(1).stream()).entries()).containsExactly(a, c);
            assertThat(journal.read(session(2).stream()).entries()).containsExactly(b);
            assertThat(journal.head()).isEqualTo(new Journal.Head(3, c.hash()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCatalogueKeepsOneRowASessionTheHighestIdFirst(Made made) {
        try (Journal journal = made.open(folder)) {
            append(journal, 10, 1, SampleEntries.NOON);
            Recorded b = append(journal, 11, 2, SampleEntries.NOON.plus(Duration.ofDays(1)));
            Recorded c = append(journal, 12, 1, SampleEntries.NOON);
            CataloguePiece all = journal.catalogue(Optional.empty(), 10);
            assertThat(all.rows()).extracting(SessionSummary::lastSeq).containsExactly(b.seq(), c.seq());
            assertThat(all.last()).isEmpty();
            assertThat(journal.sessions()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCatalogueIsReadInPieces(Made made) {
        try (Journal journal = made.open(folder)) {
            for (int n = 1; n <= 5; n++) {
                append(journal, 10 + n, n, SampleEntries.NOON);
            }
            CataloguePiece first = journal.catalogue(Optional.empty(), 2);
            CataloguePiece second = journal.catalogue(first.last(), 2);
            CataloguePiece third = journal.catalogue(second.last(), 2);
            assertThat(sessions(first)).containsExactly(session(5), session(4));
            assertThat(sessions(second)).containsExactly(session(3), session(2));
            assertThat(sessions(third)).containsExactly(session(1));
            assertThat(third.last()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsOfWhatStartedSinceAMomentAreReadAlone(Made made) {
        try (Journal journal = made.open(folder)) {
            append(journal, 10, 1, SampleEntries.NOON);
            append(journal, 11, 2, SampleEntries.NOON.minusSeconds(1));
            append(journal, 12, 3, SampleEntries.NOON.plusSeconds(1));
            assertThat(sessions(journal.startedSince(SampleEntries.NOON)))
                    .containsExactlyInAnyOrder(session(1), session(3));
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsAreMadeAgainFromTheEntries(Made made) {
        try (Journal journal = made.open(folder)) {
            append(journal, 10, 1, SampleEntries.NOON);
            append(journal, 11, 2, SampleEntries.NOON);
            journal.append(note(12, session(1), "b"), NO_ROW);
            RemadeRows again = journal.remake(
                    List.of(session(1)),
                    (_, stream) -> Optional.of(
                            SampleEntries.summary(stream.entries().getLast(), session(1), SampleEntries.NOON)));
            assertThat(again.rows()).extracting(SessionSummary::lastSeq).containsExactly(3L);
            assertThat(again.changed()).containsExactly(session(1));
            assertThat(journal.catalogue(Optional.empty(), 10).rows())
                    .extracting(SessionSummary::lastSeq)
                    .containsExactly(2L, 3L);
            RemadeRows same = journal.remake(
                    List.of(session(1)), (_, _) -> Optional.of(again.rows().getFirst()));
            assertThat(same.changed()).isEmpty();
            RemadeRows gone = journal.remake(List.of(session(1), session(2), session(3)), (_, _) -> Optional.empty());
            assertThat(gone.rows()).isEmpty();
            assertThat(gone.changed()).containsExactlyInAnyOrder(session(1), session(2));
            assertThat(journal.sessions()).isZero();
        }
    }

    private static Recorded append(Journal journal, int entry, int session, Instant started) {
        return journal.append(
                note(entry, session(session), "a"),
                row -> Optional.of(SampleEntries.summary(row, session(session), started)));
    }

    private static List<SessionId> sessions(CataloguePiece piece) {
        return piece.rows().stream().map(SessionSummary::session).toList();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWrittenWhenItsSummaryCannotBeMade(Made made) {
        try (Journal journal = made.open(folder)) {
            Entry entry = note(10, session(1), "a");
            assertThatThrownBy(() -> journal.append(entry, row -> {
                        throw new IllegalStateException("no summary");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(journal.find(entry.id())).isEmpty();
            assertThat(journal.append(entry, NO_ROW).seq()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClosedJournalSaysSo(Made made) {
        Journal journal = made.open(folder);
        journal.close();
        assertThat(List.<Runnable>of(
                        () -> journal.append(note(10, session(1), "a"), NO_ROW),
                        () -> journal.read(session(1).stream()),
                        journal::head))
                .allSatisfy(deed -> assertThatThrownBy(deed::run)
                        .isInstanceOfSatisfying(JournalException.class, e -> assertThat(e.fault())
                                .isEqualTo(Fault.CLOSED)));
    }
}
