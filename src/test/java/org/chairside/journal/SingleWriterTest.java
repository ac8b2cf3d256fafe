package org.chairside.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chairside.testing.SampleEntries.NO_ROW;
import static org.chairside.testing.SampleEntries.note;
import static org.chairside.testing.SampleEntries.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.chairside.journal.JournalException.Fault;
import org.chairside.journal.JournalWriter.Outcome;
import org.chairside.journal.log.MemoryJournal;
import org.chairside.journal.watch.Condition;
import org.chairside.model.Entry;
import org.chairside.model.Recorded;
import org.chairside.model.WorkstationId;
import org.chairside.testing.SampleEntries;
import org.junit.jupiter.api.Test;

class SingleWriterTest {
    private final MemoryJournal memory =
            new MemoryJournal(new WorkstationId(SampleEntries.uuid(77)), SampleEntries.CLOCK);
    private final FaultyJournal journal = new FaultyJournal(memory);

    private CompletableFuture<Outcome> append(JournalWriter writer, long number) {
        return writer.append(note(number, session(1), "a"), NO_ROW);
    }

    @Test
    void writesInTheOrderOfTheCalls() {
        List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
        try (JournalWriter writer = new SingleWriter(journal)) {
            for (long number = 100; number > 50; number--) {
                outcomes.add(append(writer, number));
            }
        }
        assertThat(outcomes).hasSize(50).allMatch(outcome -> outcome.join() instanceof Outcome.Saved);
        assertThat(memory.read(session(1).stream()).entries())
                .extracting(each -> each.id().value())
                .isEqualTo(LongStream.iterate(100, n -> n > 50, n -> n - 1)
                        .mapToObj(SampleEntries::uuid)
                        .toList());
    }

    @Test
    void faultT03SaysNotSavedOnlyWhenItLookedAndDidNotFind() {
        journal.failingAt(2, false);
        try (JournalWriter writer = new SingleWriter(journal)) {
            append(writer, 10).join();
            assertThat(append(writer, 11).join()).isEqualTo(new Outcome.NotSaved(Fault.INPUT_OUTPUT));
            assertThat(append(writer, 11).join()).isInstanceOf(Outcome.Saved.class);
        }
        assertThat(memory.head().seq()).isEqualTo(2);
    }

    @Test
    void faultT03SaysSavedWhenTheCommitFailedAfterTheFact() {
        journal.failingAt(1, true).blindFor(2);
        try (JournalWriter writer = new SingleWriter(journal)) {
            Outcome outcome = append(writer, 10).join();
            Recorded recorded = memory.find(note(10, session(1), "a").id()).orElseThrow();
            assertThat(outcome).isEqualTo(new Outcome.Saved(recorded));
        }
    }

    @Test
    void faultT03SaysNotSavedOnlyWhenNothingOfItCanTurnUp() {
        journal.failingAt(1, false).unsettledFor(2);
        try (JournalWriter writer = new SingleWriter(journal)) {
            assertThat(append(writer, 10).join()).isEqualTo(new Outcome.NotSaved(Fault.INPUT_OUTPUT));
            assertThat(append(writer, 11).join()).isInstanceOf(Outcome.Saved.class);
        }
    }

    @Test
    void holdsWhatCannotBeDecidedAndGoesOn() {
        journal.failingAt(1, false).unsettledFor(1);
        List<Entry> held = new ArrayList<>();
        List<Condition> told = new ArrayList<>();
        journal.conditions().tell(told::add);
        try (JournalWriter writer = new SingleWriter(journal, (entry, _) -> held.add(entry))) {
            assertThat(append(writer, 10).join()).isInstanceOfSatisfying(Outcome.Held.class, outcome -> {
                assertThat(outcome.recorded().isHeld()).isTrue();
                assertThat(held).containsExactly(outcome.recorded().entry());
            });
            assertThat(append(writer, 11).join()).isInstanceOf(Outcome.Saved.class);
        }
        assertThat(told).containsExactly(new Condition.Undecided());
    }

    @Test
    void aSignatureIsNeverHeld() {
        journal.failingAt(1, false).unsettledFor(1);
        Entry signature = SampleEntries.signature(10, session(1));
        try (JournalWriter writer = new SingleWriter(journal, (_, _) -> true)) {
            assertThat(writer.append(signature, NO_ROW).join()).isEqualTo(new Outcome.NotSaved(Fault.INPUT_OUTPUT));
        }
    }

    @Test
    void faultT08ASlowDiskStallsNoCaller() {
        CountDownLatch disk = new CountDownLatch(1);
        journal.waitingFor(disk);
        try (JournalWriter writer = new SingleWriter(journal)) {
            CompletableFuture<Outcome> first = append(writer, 10);
            CompletableFuture<Outcome> second = append(writer, 11);
            assertThat(first).isNotDone();
            disk.countDown();
            assertThat(second.join()).isInstanceOf(Outcome.Saved.class);
            assertThat(first).isDone();
        }
    }

    @Test
    void aSummaryThatCannotBeMadeIsNotSaved() {
        try (JournalWriter writer = new SingleWriter(journal)) {
            Outcome outcome = writer.append(note(10, session(1), "a"), row -> {
                        throw new IllegalStateException("no summary");
                    })
                    .join();
            assertThat(outcome).isInstanceOf(Outcome.NotSaved.class);
        }
    }

    @Test
    void afterClosingNothingIsTaken() {
        JournalWriter writer = new SingleWriter(journal);
        writer.close();
        assertThat(append(writer, 10).join()).isEqualTo(new Outcome.NotSaved(Fault.CLOSED));
    }
}
