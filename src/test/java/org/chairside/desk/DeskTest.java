package org.chairside.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.desk.Receipt.Denial;
import org.chairside.desk.live.LiveSession;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.journal.JournalException.Fault;
import org.chairside.journal.JournalWriter;
import org.chairside.journal.SingleWriter;
import org.chairside.journal.log.MemoryJournal;
import org.chairside.model.Author;
import org.chairside.model.Dose;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.chairside.model.Role;
import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;
import org.chairside.model.StaffId;
import org.chairside.model.Subject;
import org.chairside.testing.Sessions;
import org.chairside.testing.TestDesk;
import org.junit.jupiter.api.Test;

class DeskTest {
    private static final String SET = "138/84 78 97";

    @Test
    void aSetThatIsSavedIsInTheLiveChartWhenItsReceiptIsThere() {
        try (TestDesk test = new TestDesk()) {
            LiveSession session = test.open(1);
            List<Receipt> receipts = test.submit(session, test.set(SET));
            Recorded saved = ((Receipt.Saved) receipts.getFirst()).recorded();
            assertThat(session.chart().lastSet().orElseThrow().line().id()).isEqualTo(saved.id());
            assertThat(saved.entry().author()).isEqualTo(TestDesk.NURSE);
        }
    }

    @Test
    void theCatalogueIsInStepWithEveryEntry() {
        try (TestDesk test = new TestDesk()) {
            LiveSession session = test.open(1);
            test.submit(session, test.set(SET));
            SessionSummary row = test.desk.archive().catalogue().all().getFirst();
            assertThat(row.figures().sets()).isEqualTo(1);
            assertThat(row.lastSeq()).isEqualTo(session.chart().lastInLog().seq());
        }
    }

    @Test
    void handingASlipOverAgainRepeatsNothing() {
        try (TestDesk test = new TestDesk()) {
            LiveSession session = test.open(1);
            Submission submission = test.desk.submission(
                    TestDesk.NURSE,
                    session.subject(),
                    List.of(test.set(SET), new Proposed(new Event.NoteWritten("calm"), test.now())));
            List<Receipt> first = test.desk.submit(submission).join();
            List<Receipt> again = test.desk.submit(submission).join();
            assertThat(again).isEqualTo(first);
            assertThat(session.chart().sets()).hasSize(1);
            assertThat(session.chart().facts().lines(Event.NoteWritten.class)).hasSize(1);
        }
    }

    @Test
    void whatIsNotSavedIsNotInTheChart() {
        MemoryJournal journal = new MemoryJournal(Sessions.ROOM_2, () -> Sessions.MORNING);
        SingleWriter good = new SingleWriter(journal);
        Stumbling writer = new Stumbling(good);
        try (TestDesk test = new TestDesk(journal, writer)) {
            LiveSession session = test.open(1);
            writer.fails = true;
            Submission submission = test.desk.submission(TestDesk.NURSE, session.subject(), List.of(test.set(SET)));
            assertThat(test.desk.submit(submission).join())
                    .containsExactly(new Receipt.NotSaved(Receipt.Trouble.DISK_FULL));
            assertThat(session.chart().sets()).isEmpty();
            writer.fails = false;
            assertThat(test.desk.submit(submission).join().getFirst()).isInstanceOf(Receipt.Saved.class);
            assertThat(session.chart().sets()).hasSize(1);
        }
    }

    @Test
    void faultT08ASlowDiskNeverStallsACallerAndKeepsTheOrder() throws InterruptedException {
        MemoryJournal journal = new MemoryJournal(Sessions.ROOM_2, () -> Sessions.MORNING);
        Stumbling writer = new Stumbling(new SingleWriter(journal));
        try (TestDesk test = new TestDesk(journal, writer)) {
            LiveSession session = test.open(1);
            writer.gate = new CountDownLatch(1);
            List<CompletableFuture<List<Receipt>>> pending = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Proposed note = new Proposed(new Event.NoteWritten("note " + i), test.now());
                pending.add(test.desk.submit(test.desk.submission(TestDesk.NURSE, session.subject(), List.of(note))));
            }
            assertThat(pending).noneMatch(CompletableFuture::isDone);
            writer.gate.countDown();
            pending.forEach(CompletableFuture::join);
            assertThat(session.chart().facts().lines(Event.NoteWritten.class).stream()
                            .map(ChartEntry::event))
                    .extracting(event -> ((Event.NoteWritten) event).text())
                    .containsExactly(java.util.stream.IntStream.range(0, 20)
                            .mapToObj(i -> "note " + i)
                            .toArray(String[]::new));
        }
    }

    @Test
    void hazard01AnEntryForAnotherPatientIsDenied() {
        try (TestDesk test = new TestDesk()) {
            LiveSession one = test.open(1);
            LiveSession other = test.open(2);
            Subject.OfSession mixed = new Subject.OfSession(
                    one.subject().session(), other.subject().patient());
            assertThat(test.desk
                            .submit(test.desk.submission(TestDesk.NURSE, mixed, List.of(test.set(SET))))
                            .join())
                    .containsExactly(new Receipt.Denied(Denial.WRONG_PATIENT));
            assertThat(one.chart().sets()).isEmpty();
        }
    }

    @Test
    void hazard02FaultT21AThousandInterleavedEntriesOfFourRoomsNeverMix() {
        try (TestDesk test = new TestDesk()) {
            List<LiveSession> rooms = List.of(test.open(1), test.open(2), test.open(3), test.open(4));
            Random random = new Random(21);
            List<CompletableFuture<List<Receipt>>> pending = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                LiveSession room = rooms.get(random.nextInt(4));
                Proposed note =
                        new Proposed(new Event.NoteWritten(room.subject().toString()), test.now());
                pending.add(test.desk.submit(test.desk.submission(TestDesk.NURSE, room.subject(), List.of(note))));
            }
            pending.forEach(CompletableFuture::join);
            assertThat(rooms.stream()
                            .mapToInt(room -> room.chart()
                                    .facts()
                                    .lines(Event.NoteWritten.class)
                                    .size())
                            .sum())
                    .isEqualTo(1000);
            assertThat(rooms).allSatisfy(room -> assertThat(room.chart().facts().lines(Event.NoteWritten.class))
                    .allMatch(line -> line.event()
                            .equals(new Event.NoteWritten(room.subject().toString()))));
        }
    }

    @Test
    void undoTakesBackOnesOwnEntryForTenSecondsAndNoLonger() {
        try (TestDesk test = new TestDesk()) {
            LiveSession session = test.open(1);
            Receipt.Saved first =
                    (Receipt.Saved) test.submit(session, test.set(SET)).getFirst();
            test.passes(Duration.ofSeconds(10).minusMillis(1));
            assertThat(test.desk
                            .undo(TestDesk.NURSE, session.subject(), first.id())
                            .join())
                    .isInstanceOf(Receipt.Saved.class);
            assertThat(session.chart().sets()).isEmpty();
            assertThat(session.chart().chartEntry(first.id())).isPresent();

            Receipt.Saved second =
                    (Receipt.Saved) test.submit(session, test.set(SET)).getFirst();
            test.passes(Duration.ofSeconds(10).plusMillis(1));
            assertThat(test.desk
                            .undo(TestDesk.NURSE, session.subject(), second.id())
                            .join())
                    .isEqualTo(new Receipt.Denied(Denial.TOO_LATE_TO_UNDO));
        }
    }

    @Test
    void undoOfAnotherPersonsEntryIsDenied() {
        try (TestDesk test = new TestDesk()) {
            LiveSession session = test.open(1);
            Receipt.Saved first =
                    (Receipt.Saved) test.submit(session, test.set(SET)).getFirst();
            Author other = new Author(new StaffId(new java.util.UUID(9, 9)), "Bo Lind", Role.NURSE);
            assertThat(test.desk.undo(other, session.subject(), first.id()).join())
                    .isEqualTo(new Receipt.Denied(Denial.NOT_ALLOWED));
        }
    }

    @Test
    void anAmendmentKeepsWhatItAmends() {
        try (TestDesk test = new TestDesk()) {
            LiveSession session = test.open(1);
            Receipt.Saved first =
                    (Receipt.Saved) test.submit(session, test.set(SET)).getFirst();
            test.desk
                    .amend(TestDesk.NURSE, session.subject(), first.id(), test.set("128/84 78 97"), "typing slip")
                    .join();
            ChartEntry line = session.chart().chartEntry(first.id()).orElseThrow();
            assertThat(line.original().event()).isEqualTo(Sessions.vitals(SET));
            assertThat(line.event()).isEqualTo(Sessions.vitals("128/84 78 97"));
            assertThat(test.desk
                            .archive()
                            .catalogue()
                            .all()
                            .getFirst()
                            .figures()
                            .amendments())
                    .isEqualTo(1);
        }
    }

    @Test
    void aCorrectionNeedsAReasonAndAnEntryThatStands() {
        try (TestDesk test = new TestDesk()) {
            LiveSession session = test.open(1);
            Receipt.Saved first =
                    (Receipt.Saved) test.submit(session, test.set(SET)).getFirst();
            assertThat(test.desk
                            .withdraw(TestDesk.NURSE, session.subject(), first.id(), " ")
                            .join())
                    .isEqualTo(new Receipt.Denied(Denial.REASON_MISSING));
            assertThat(test.desk
                            .record(
                                    TestDesk.NURSE,
                                    session.subject(),
                                    new Event.EntryReinstated(first.id(), "right after all"))
                            .join())
                    .isEqualTo(new Receipt.Denied(Denial.NO_SUCH_ENTRY));
            assertThat(test.desk
                            .withdraw(
                                    TestDesk.NURSE,
                                    session.subject(),
                                    session.chart().openingEntry().id(),
                                    "wrong")
                            .join())
                    .isEqualTo(new Receipt.Denied(Denial.NO_SUCH_ENTRY));
        }
    }

    @Test
    void hazard03ATimeAheadOrBeforeTheSessionIsDeniedButVitalsMayBeItsBaseline() {
        try (TestDesk test = new TestDesk()) {
            LiveSession session = test.open(1);
            Proposed ahead = new Proposed(Sessions.vitals(SET), test.now().plusSeconds(1));
            Proposed before =
                    new Proposed(new Event.NoteWritten("calm"), test.now().minusSeconds(61));
            Proposed baseline = new Proposed(Sessions.vitals(SET), test.now().minusSeconds(7_000));
            Proposed old = new Proposed(Sessions.vitals(SET), test.now().minusSeconds(7_400));
            Proposed confirmed = new Proposed(
                    new Event.VitalsTaken(Sessions.vitals(SET).vitals(), List.of("before-opening"), ""),
                    test.now().minusSeconds(7_400));
            assertThat(test.submit(session, ahead)).containsExactly(new Receipt.Denied(Denial.IN_THE_FUTURE));
            assertThat(test.submit(session, before)).containsExactly(new Receipt.Denied(Denial.BEFORE_SESSION));
            assertThat(test.submit(session, baseline)).allMatch(Receipt::isKept);
            assertThat(test.submit(session, old)).containsExactly(new Receipt.Denied(Denial.BEFORE_SESSION));
            assertThat(test.submit(session, confirmed)).allMatch(Receipt::isKept);
        }
    }

    @Test
    void afterTheReleaseOnlyCorrectionsAreTaken() {
        try (TestDesk test = new TestDesk()) {
            LiveSession session = test.open(1);
            Receipt.Saved first =
                    (Receipt.Saved) test.submit(session, test.set(SET)).getFirst();
            test.desk
                    .record(TestDesk.NURSE, session.subject(), new Event.Released("sister", ""))
                    .join();
            assertThat(session.chart().state()).isEqualTo(SessionState.RELEASED);
            assertThat(test.submit(session, test.set(SET))).containsExactly(new Receipt.Denied(Denial.SESSION_OVER));
            assertThat(test.desk
                            .withdraw(TestDesk.NURSE, session.subject(), first.id(), "typing slip")
                            .join())
                    .isInstanceOf(Receipt.Saved.class);
            assertThat(test.desk.openSessions()).isEmpty();
        }
    }

    @Test
    void hazard14AfterADoseASessionIsNotCancelled() {
        try (TestDesk test = new TestDesk()) {
            LiveSession session = test.open(1);
            Receipt given = test.desk
                    .record(
                            TestDesk.NURSE,
                            session.subject(),
                            new Event.InfusionStarted(Dose.milligrams(35), Duration.ofMinutes(40)))
                    .join();
            Event cancelled = new Event.SessionCancelled("patient unwell");
            assertThat(test.desk
                            .record(TestDesk.NURSE, session.subject(), cancelled)
                            .join())
                    .isEqualTo(new Receipt.Denied(Denial.DOSE_GIVEN));
            test.desk
                    .withdraw(TestDesk.NURSE, session.subject(), ((Receipt.Saved) given).id(), "wrong room")
                    .join();
            assertThat(test.desk
                            .record(TestDesk.NURSE, session.subject(), cancelled)
                            .join())
                    .isInstanceOf(Receipt.Saved.class);
            assertThat(session.chart().state()).isEqualTo(SessionState.CANCELLED);
        }
    }

    @Test
    void hazard14ACancellationThatWasTakenBackDoesNotComeBackAfterADose() {
        try (TestDesk test = new TestDesk()) {
            LiveSession session = test.open(1);
            Receipt cancelled = test.desk
                    .record(TestDesk.NURSE, session.subject(), new Event.SessionCancelled("patient unwell"))
                    .join();
            EntryId cancelling = ((Receipt.Saved) cancelled).id();
            test.desk
                    .withdraw(TestDesk.NURSE, session.subject(), cancelling, "feels well again")
                    .join();
            test.desk
                    .record(
                            TestDesk.NURSE,
                            session.subject(),
                            new Event.InfusionStarted(Dose.milligrams(35), Duration.ofMinutes(40)))
                    .join();
            assertThat(test.desk
                            .record(
                                    TestDesk.NURSE,
                                    session.subject(),
                                    new Event.EntryReinstated(cancelling, "stopped after all"))
                            .join())
                    .isEqualTo(new Receipt.Denied(Denial.DOSE_GIVEN));
        }
    }

    @Test
    void anAdministratorDoesNotChart() {
        try (TestDesk test = new TestDesk()) {
            LiveSession session = test.open(1);
            Author admin = new Author(new StaffId(new java.util.UUID(9, 8)), "Cy Adams", Role.ADMIN);
            assertThat(test.desk
                            .record(admin, session.subject(), new Event.NoteWritten("x"))
                            .join())
                    .isEqualTo(new Receipt.Denied(Denial.NOT_ALLOWED));
        }
    }

    @Test
    void sessionsOfTheLastDayAreTakenUpAgainAndOlderOnesOnRequest() {
        MemoryJournal journal = new MemoryJournal(Sessions.ROOM_2, () -> Sessions.MORNING);
        TestDesk first = new TestDesk(journal);
        LiveSession left = first.open(1);
        first.submit(left, first.set(SET));
        TestDesk second = new TestDesk(journal);
        second.passes(Duration.ofHours(23));
        second.desk.resumeOpenSessions();
        assertThat(second.desk.openSessions()).singleElement().satisfies(session -> assertThat(lines(session.chart()))
                .isEqualTo(lines(left.chart())));
        TestDesk third = new TestDesk(journal);
        third.passes(Duration.ofHours(25));
        third.desk.resumeOpenSessions();
        assertThat(third.desk.openSessions()).isEmpty();
        assertThat(third.desk.resume(left.subject().session())).isPresent();
        List.of(first, second, third).forEach(TestDesk::close);
    }

    private static List<ChartEntry> lines(Chart chart) {
        return chart.chartEntries();
    }

    /** A writer that waits at a gate, and can be told to fail. */
    private static final class Stumbling implements JournalWriter {
        private final JournalWriter writer;
        private volatile CountDownLatch gate = new CountDownLatch(0);
        private volatile boolean fails;

        Stumbling(JournalWriter writer) {
            this.writer = writer;
        }

        @Override
        public CompletableFuture<Outcome> append(
                Entry entry, Function<Recorded, java.util.Optional<SessionSummary>> summary) {
            if (fails) {
                return CompletableFuture.completedFuture(new Outcome.NotSaved(Fault.DISK_FULL));
            }
            CountDownLatch closed = gate;
            return writer.append(entry, recorded -> {
                try {
                    closed.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return summary.apply(recorded);
            });
        }

        @Override
        public void close() {
            writer.close();
        }
    }
}
